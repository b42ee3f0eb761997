import { LazyElements } from '../shared/lazy-elements.js';

/** The results of checks, which load when a reader runs checks. */
export const CHECK_ELEMENTS = new LazyElements(() => import('./check-elements.js'));
