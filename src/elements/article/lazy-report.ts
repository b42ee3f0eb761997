import { LazyElements } from '../shared/lazy-elements.js';

/** The request for help, which loads when an entry did not help. */
export const REPORT_ELEMENTS = new LazyElements(() => import('./report-elements.js'));
