import { changed } from './changes.js';
import { keep, state, type Theme } from './state.js';

/**
 * G1 announces the theme by an event and a class on body. G2 says nothing: only `color-scheme`
 * and the variables change, which its stylesheet hangs on `data-theme`.
 */
export function setTheme(theme: Theme): void {
  keep({ theme });
  const dark = theme === 'dark';
  globalThis.isDarkMode = dark;
  if (state.generation === 'g1') {
    document.body.classList.toggle('dark-theme', dark);
    document.dispatchEvent(
      new CustomEvent('change:backendaiwebui.setting.isDarkMode', { detail: dark }),
    );
  } else {
    document.documentElement.style.setProperty('color-scheme', theme);
    document.documentElement.dataset['theme'] = theme;
  }
  changed();
}
