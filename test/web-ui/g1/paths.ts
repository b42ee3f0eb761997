import { changed } from '../host/changes.js';
import { wait } from '../host/wait.js';

/**
 * The React half of G1: it goes by the URL alone and draws its pages in light DOM. The other half,
 * the shell, has an active page of its own, so the two can fall out of step; that is Web-UI's, and
 * a plugin has to address both.
 */
export const pageAt = (pathname: string): string => decodeURIComponent(pathname).slice(1);

let path = location.pathname;

export const currentPath = (): string => path;

export const currentTab = (): string => new URLSearchParams(location.search).get('tab') ?? '';

/** Announced again and again while the parts of the page catch up, each part on its own. */
async function announcePath(): Promise<void> {
  for (const delay of [0, 0, 20]) {
    document.dispatchEvent(new CustomEvent('locationPath:changed'));
    await wait(delay);
  }
}

function followUrl(): void {
  const before = path;
  path = location.pathname;
  changed();
  if (path !== before) void announcePath();
}

function navigate(to: string): void {
  const same = to === location.pathname + location.search;
  history[same ? 'replaceState' : 'pushState']({}, '', to);
  followUrl();
}

/** A click in the sider: the React half first, then it tells the shell. */
export function goTo(to: string): void {
  navigate(to);
  const { pathname } = new URL(to, location.origin);
  document.dispatchEvent(
    new CustomEvent('move-to-from-react', { detail: { path: pathname, params: {} } }),
  );
}

/** A tab changes the URL and nothing else: no event of any kind is fired. */
export function goToTab(name: string): void {
  history.pushState({}, '', `${location.pathname}?tab=${encodeURIComponent(name)}`);
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
