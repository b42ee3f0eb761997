import { LazyElements } from '../shared/lazy-elements.js';

/** The elements of an entry, which load with the first entry. */
export const ARTICLE_ELEMENTS = new LazyElements(() => import('./article-elements.js'));
