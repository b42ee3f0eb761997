import { parsePage } from '../../model/page.js';
import { readUrl } from '../location.js';
import { readDark } from '../theme.js';
import type { HostFamily } from './family.js';

/**
 * The safest answers, for a host of no known family. Such a host has no links to pages, and no Help
 * button. Also used until the adapter of a family has loaded.
 */
export const unknown: HostFamily = {
  name: 'unknown',
  readPage: (visit) => parsePage(readUrl(), visit),
  pathOf: () => undefined,
  open: () => undefined,
  helpButtons: () => [],
  header: () => null,
  content: () => document.body.firstElementChild,
  readDark,
};
