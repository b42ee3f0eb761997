import { parsePage } from '../../model/page.js';
import { pathOf } from '../../model/path.js';
import { readUrl } from '../location.js';
import { readDark } from '../theme.js';
import type { HostFamily } from './family.js';
import { stickyAround } from './sticky-around.js';
import { buttonsAround } from './help-buttons.js';
import { HELP_ICONS } from './help-marks.js';
import { chooseTab, watchShownTab, withShownTab } from './shown-tab.js';

/** The Lit shell with React inside, from 24.03 to 26.2. */
export const shell: HostFamily = {
  name: 'shell',
  /** The URL contains the tab only from 24.09 on. */
  readPage: (visit) => withShownTab(parsePage(readUrl(), visit)),
  watchTab: watchShownTab,
  pathOf: (target, version) => pathOf(target, version, '24.03'),
  /** Each half of the shell listens to one of the events. */
  open({ tab }, path) {
    document.dispatchEvent(new CustomEvent('react-navigate', { detail: path }));
    const { pathname, searchParams } = new URL(path, location.origin);
    const detail = { path: pathname, params: Object.fromEntries(searchParams) };
    document.dispatchEvent(new CustomEvent('move-to-from-react', { detail }));
    if (tab !== undefined) chooseTab(tab, () => location.pathname === pathname);
  },
  helpButtons: () => buttonsAround(HELP_ICONS),
  header: () =>
    stickyAround('.webui-header-container, main.main-layout-main-content .non-draggable'),
  content: () => document.querySelector('main.main-layout-main-content'),
  readDark,
};
