import { readLanguages } from './host/language.js';
import { HELP_TITLES, UI_LANGUAGES, pickLanguage } from './model/languages.js';

/** Returns the title of the help in Web-UI's menu. Never empty, to avoid a blank item. */
export const menuItem = (): string => HELP_TITLES[pickLanguage(readLanguages(), UI_LANGUAGES)];
