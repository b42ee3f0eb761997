import { parsePage } from '../../model/page.js';
import { pathOf } from '../../model/path.js';
import { readGlobal } from '../globals.js';
import type { HostFamily } from './family.js';
import { CLASSIC_HELP } from './help-marks.js';
import { shadowOf } from './shadow.js';
import { chooseTab, watchShownTab, withShownTab } from './shown-tab.js';

/** The page at `/`, which later families redirect. */
const START = '/summary';

/** Web-UI's accent color, which only its shadow root declares. */
const ACCENT = '--general-textfield-selected-color';

/** Lit and Material web components throughout, to 23.09. */
export const classic: HostFamily = {
  name: 'classic',
  /** Ignores the query, as Web-UI does. */
  readPage: (visit) =>
    withShownTab(parsePage(location.pathname === '/' ? START : location.pathname, visit)),
  watchTab: watchShownTab,
  pathOf: ({ page }, version) => pathOf({ page }, version, '22.09'),
  /** The router follows the history and has no event. */
  open({ tab }, path) {
    history.pushState({}, '', path);
    window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    if (tab !== undefined) chooseTab(tab, () => location.pathname === path);
  },
  /** Each of the two forms of the sider has one at its foot. */
  helpButtons: () =>
    [...(shadowOf('backend-ai-webui')?.querySelectorAll('backend-ai-help-button') ?? [])]
      .map(({ shadowRoot }) => shadowRoot?.querySelector(CLASSIC_HELP))
      .filter((button) => button instanceof HTMLElement),
  /** The login covers the header. */
  header: () =>
    readGlobal('backendaiclient')
      ? (shadowOf('backend-ai-webui')?.querySelector('#main-toolbar') ?? null)
      : null,
  content: () => shadowOf('backend-ai-webui')?.querySelector('#content-body') ?? null,
  readAccent() {
    const content = shadowOf('backend-ai-webui')?.querySelector('#content-body');
    return content
      ? getComputedStyle(content).getPropertyValue(ACCENT).trim() || undefined
      : undefined;
  },
  readDark: () => false,
};
