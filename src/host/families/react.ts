import { parsePage } from '../../model/page.js';
import { pathOf } from '../../model/path.js';
import { readAccent } from '../accent.js';
import { readUrl } from '../location.js';
import { readDark } from '../theme.js';
import type { HostFamily } from './family.js';
import { REACT_HELP } from './help-marks.js';
import { stickyAround } from './sticky-around.js';
import { buttonsAround } from './help-buttons.js';

/** React alone, from 26.3. */
export const react: HostFamily = {
  name: 'react',
  readPage: (visit) => parsePage(readUrl(), visit),
  pathOf: (target, version) => pathOf(target, version, '26.3'),
  open(_, path) {
    document.dispatchEvent(new CustomEvent('react-navigate', { detail: path }));
  },
  helpButtons: () => buttonsAround(REACT_HELP),
  header: () =>
    stickyAround('[data-testid="webui-header"], main.main-layout-main-content .non-draggable'),
  content: () => document.querySelector('main.main-layout-main-content'),
  /** The pages of admins have an accent of their own, which their menu shares. */
  readAccent() {
    const menu = document.querySelector('.ant-layout-sider .ant-menu');
    return menu ? readAccent(menu) : undefined;
  },
  readDark,
};
