import { changed } from '../host/changes.js';
import { state } from '../host/state.js';
import { wait } from '../host/wait.js';

/**
 * The React half of Web-UI, which follows the URL and renders in light DOM. The shell has a separate
 * active page. The two can differ in Web-UI, so that a plugin has to notify both.
 */
export const pageAt = (pathname: string): string => decodeURIComponent(pathname).slice(1);

let path = location.pathname;

export const currentPath = (): string => path;

/** The chosen tab of releases that keep it out of the URL. */
let shownTab = '';

export const currentTab = (): string =>
  state.tabs === 'page' ? shownTab : (new URLSearchParams(location.search).get('tab') ?? '');

/** Announces the path repeatedly, while the parts of the page follow separately. */
async function announcePath(): Promise<void> {
  for (const delay of [0, 0, 20]) {
    document.dispatchEvent(new CustomEvent('locationPath:changed'));
    await wait(delay);
  }
}

function followUrl(): void {
  const before = path;
  path = location.pathname;
  if (path !== before) shownTab = '';
  changed();
  if (path !== before) void announcePath();
}

function navigate(to: string): void {
  const same = to === location.pathname + location.search;
  history[same ? 'replaceState' : 'pushState']({}, '', to);
  followUrl();
}

/** Handles a click in the sider: the React half first, then the shell. */
export function goTo(to: string): void {
  navigate(to);
  const { pathname } = new URL(to, location.origin);
  document.dispatchEvent(
    new CustomEvent('move-to-from-react', { detail: { path: pathname, params: {} } }),
  );
}

/** Changes the tab, without any event. */
export function goToTab(name: string): void {
  if (state.tabs === 'page') shownTab = name;
  else history.pushState({}, '', `${location.pathname}?tab=${encodeURIComponent(name)}`);
  changed();
}

export function startPaths(): void {
  if (path === '/') {
    history.replaceState({}, '', '/summary');
    path = '/summary';
  }
  window.addEventListener('popstate', followUrl);
  document.addEventListener('react-navigate', (event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') navigate(event.detail);
  });
}
