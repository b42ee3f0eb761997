import { changed } from './changes.js';
import { keep, state, type Theme } from './state.js';

/**
 * Sets the theme. The shell family dispatches an event and sets a class on body. The React family dispatches no event:
 * `data-theme` changes `color-scheme` and the custom properties in its stylesheet.
 */
export function setTheme(theme: Theme): void {
  keep({ theme });
  // The classic family has no dark theme.
  if (state.family === 'classic') return;
  const dark = theme === 'dark';
  globalThis.isDarkMode = dark;
  if (state.family === 'shell') {
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
