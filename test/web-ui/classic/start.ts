import type { Family } from '../host/family.js';
import { publishLablupNotification } from '../host/notifications.js';
import { goTo, goToTab, startPaths } from './paths.js';
import './webui.js';

/** Web-UI up to 23.09: one element with a shadow root around everything. */
export const classic: Family = {
  start(root) {
    publishLablupNotification();
    startPaths();
    const shell = document.createElement('backend-ai-webui');
    shell.id = 'webui-shell';
    root.append(shell);
  },
  go: goTo,
  tab: goToTab,
};
