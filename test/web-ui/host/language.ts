import { changed } from './changes.js';
import { keep } from './state.js';
import { loadTexts } from './texts.js';

/** Changes the language and announces it in Web-UI's order: document first, then window. */
export async function setLanguage(language: string): Promise<void> {
  await loadTexts(language);
  keep({ language });
  globalThis.backendaioptions.set('language', language, 'general');
  globalThis.backendaioptions.set('selected_language', language);
  document.dispatchEvent(new CustomEvent('language-changed', { detail: { language } }));
  window.dispatchEvent(new CustomEvent('langChanged', { detail: { lang: language } }));
  document.documentElement.lang = language;
  changed();
}
