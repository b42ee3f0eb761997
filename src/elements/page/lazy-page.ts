import { PANEL_ELEMENTS } from '../drawer/lazy-panel.js';
import { LazyElements } from '../shared/lazy-elements.js';

/** The content of the help's page, which contains elements of the panel. */
export const PAGE_ELEMENTS = new LazyElements(() => {
  PANEL_ELEMENTS.warm();
  return import('./page-elements.js');
});
