import { changed } from '../host/changes.js';

/** The page of the URL. The summary is at the root, and the query has no meaning. */
export const currentPage = (): string =>
  decodeURIComponent(location.pathname).slice(1) || 'summary';

/** The chosen tab, which is only in the page. */
let tab = '';

export const shownTab = (): string => tab;

function follow(): void {
  tab = '';
  changed();
}

export function goTo(to: string): void {
  history.pushState({}, '', to);
  follow();
}

export function goToTab(name: string): void {
  tab = name;
  changed();
}

export const startPaths = (): void => window.addEventListener('popstate', follow);
