import { readField, readGlobal } from './globals.js';

/** What G1 announces its change of theme by. */
const G1_EVENT = 'change:backendaiwebui.setting.isDarkMode';

/**
 * Whether Web-UI is dark now. G2 sets `color-scheme`; G1 sets a class on the body and a global,
 * which G2 has too but may leave as it was at load.
 */
export function readDark(): boolean {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (scheme === 'dark' || scheme === 'light') return scheme === 'dark';
  if (document.querySelector('body.dark-theme')) return true;
  const global = readGlobal('isDarkMode');
  return typeof global === 'boolean' ? global : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Calls back when the theme may have changed, with the answer where the host says it outright. */
export function watchTheme(
  changed: (dark: boolean | undefined) => void,
  signal: AbortSignal,
): void {
  const announced = (event: Event) => {
    const dark = readField(event, 'detail');
    changed(typeof dark === 'boolean' ? dark : undefined);
  };
  document.addEventListener(G1_EVENT, announced, { signal });
  const observer = new MutationObserver(() => {
    observe();
    changed(undefined);
  });
  // The host may put another body in the place of this one.
  const observe = () => {
    const attributeFilter = ['class', 'style', 'data-theme'];
    observer.observe(document.documentElement, { attributeFilter, childList: true });
    for (const body of document.querySelectorAll('body')) {
      observer.observe(body, { attributeFilter });
    }
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
}
