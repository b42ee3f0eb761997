import { PANEL_ELEMENTS } from '../drawer/lazy-panel.js';
import { LazyElements } from '../shared/lazy-elements.js';

/** The content of the help's page, which loads with the elements of the panel that it contains. */
export const PAGE_ELEMENTS = new LazyElements(() => {
  PANEL_ELEMENTS.warm();
  return import('./page-elements.js');
});
