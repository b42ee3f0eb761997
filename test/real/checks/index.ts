import { controls } from './controls.js';
import { dark, language } from './appearance.js';
import type { Check } from './check.js';
import { imageHint, launcherHint, maintenanceHints, registryHint, sessionHint } from './hints.js';
import { dialogs, docked, notifications, wideModal } from './layers.js';
import { pageLinks, showMe } from './links.js';
import { lists, startPage, tabsFollowed } from './lists.js';
import { adapter, helpPage, hostHelp, loads, login, noErrors, phone } from './opening.js';
import { relogin, roles, silentDrop } from './roles.js';

/** All checks, in the order of the table. The last one looks back at the others. */
export const CHECKS: readonly Check[] = [
  loads,
  hostHelp,
  startPage,
  lists,
  tabsFollowed,
  maintenanceHints,
  registryHint,
  imageHint,
  sessionHint,
  launcherHint,
  pageLinks,
  controls,
  showMe,
  login,
  dialogs,
  docked,
  notifications,
  wideModal,
  roles,
  silentDrop,
  relogin,
  language,
  dark,
  helpPage,
  phone,
  adapter,
  noErrors,
];
