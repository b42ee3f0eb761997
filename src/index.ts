/**
 * The public API of the package, to add the help to your own page. Has no side effects. Web-UI
 * loads `dist/plugins/backend-ai-help-drawer.js` instead.
 */
export type { Packs, PackSource } from './content/packs.js';
export { mountHelp, type MountedHelp, type MountOptions } from './mount.js';
export * from './elements/events.js';
export { AUDIENCES, ROLES, type Audience, type Role } from './model/audience.js';
export { KINDS, type Entry, type EntryBody, type Kind, type PageRule } from './model/entry.js';
export type { GivenPage, HostValues } from './model/host-values.js';
export type { MenuKey, Scope } from './model/menu.js';
export type { Contact, Installation } from './model/installation.js';
export type { HelpOptions, Launcher } from './model/options.js';
export { parsePage, type Page, type Platform } from './model/page.js';
export { rank, type RankedEntry, type Reason } from './model/rank.js';
export { roleOf } from './model/role.js';
export { visibleEntries } from './model/visible.js';
