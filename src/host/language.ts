import { attempt } from '../model/attempt.js';
import { readField, readGlobal, readString } from './globals.js';

/**
 * Reads the languages to try, the preferred first: Web-UI's settings, the document, the browser.
 * Web-UI has two language settings, each of which may be null or "default".
 */
export function readLanguages(): readonly string[] {
  const options = readGlobal('backendaioptions');
  return [
    readOption(options, 'language', null, 'general'),
    readOption(options, 'selected_language'),
    document.documentElement.lang,
    ...navigator.languages,
  ].filter((tag) => typeof tag === 'string' && tag !== '' && tag !== 'default') as string[];
}

function readOption(options: unknown, ...args: readonly unknown[]): unknown {
  const get = readField(options, 'get');
  return typeof get === 'function'
    ? attempt((): unknown => Reflect.apply(get, options, args))
    : undefined;
}

/** Calls back with the language of Web-UI's event, which may precede the settings. */
export function watchLanguage(
  changed: (language: string | undefined) => void,
  signal: AbortSignal,
): void {
  const announce = (field: string) => (event: Event) => {
    changed(readString(readField(event, 'detail'), field));
  };
  document.addEventListener('language-changed', announce('language'), { signal });
  window.addEventListener('langChanged', announce('lang'), { signal });
}
