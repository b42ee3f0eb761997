import { readField, readGlobal } from './globals.js';

/** The shell's event for a theme change. */
const SHELL_EVENT = 'change:backendaiwebui.setting.isDarkMode';

const ATTRIBUTES = ['class', 'style', 'data-theme'];

/**
 * Whether Web-UI uses the dark theme. React sets `color-scheme`; the shell sets a class on the body
 * and a global, which React may not update after the load.
 */
export function readDark(): boolean {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (scheme === 'dark' || scheme === 'light') return scheme === 'dark';
  if (document.querySelector('body.dark-theme')) return true;
  const global = readGlobal('isDarkMode');
  return typeof global === 'boolean' ? global : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Calls back when the theme may have changed, with the event's theme if known. */
export function watchTheme(
  changed: (dark: boolean | undefined) => void,
  signal: AbortSignal,
): void {
  const announced = (event: Event) => {
    const dark = readField(event, 'detail');
    changed(typeof dark === 'boolean' ? dark : undefined);
  };
  document.addEventListener(SHELL_EVENT, announced, { signal });
  let clues = readClues();
  const observer = new MutationObserver(() => {
    observe();
    const before = clues;
    clues = readClues();
    if (clues !== before) changed(undefined);
  });
  // The host may replace the body.
  const observe = () => {
    for (const element of themed()) {
      const childList = element === document.documentElement;
      observer.observe(element, { attributeFilter: ATTRIBUTES, childList });
    }
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
}

const themed = (): readonly HTMLElement[] =>
  [...document.querySelectorAll('html, body')].filter((element) => element instanceof HTMLElement);

/** Reads the attributes that depend on the theme, which is cheaper than a computed style. */
const readClues = (): string =>
  themed()
    .map(({ className, style, dataset }) => [className, style.colorScheme, dataset['theme']])
    .join('\n');
