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
  if (document.body.classList.contains('dark-theme')) return true;
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
  const observer = new MutationObserver(() => changed(undefined));
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributeFilter: ['class', 'style', 'data-theme'] });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
