import type { Family } from '../host/family.js';
import { publishLablupNotification } from '../host/notifications.js';
import { contentStyle } from './content-style.js';
import { goTo, goToTab, startPaths } from './paths.js';
import './layout.js';

/** Web-UI up to about 24.x: React, and a Lit shell with a shadow root. */
export const shell: Family = {
  start(root) {
    if (contentStyle.styleSheet) document.adoptedStyleSheets.push(contentStyle.styleSheet);
    publishLablupNotification();
    startPaths();
    root.append(document.createElement('stand-in-layout'));
  },
  go: goTo,
  tab: goToTab,
};
