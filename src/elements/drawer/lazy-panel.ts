import { LazyElements } from '../shared/lazy-elements.js';

/** The elements inside an open drawer, which load when it opens. */
export const PANEL_ELEMENTS = new LazyElements(() => import('./panel-elements.js'));
