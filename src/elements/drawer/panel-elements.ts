import { HelpAnnouncements } from '../announcements/bai-help-announcements.js';
import { HelpUnanchoredHints } from '../hints/bai-help-unanchored-hints.js';
import { HelpHome } from '../list/bai-help-home.js';
import { HelpList } from '../list/bai-help-list.js';
import { HelpSearch } from '../search/bai-help-search.js';
import { defineAll, type TagNamesOf } from '../shared/define-element.js';
import { HelpHeader } from './bai-help-header.js';
import { HelpResizer } from './bai-help-resizer.js';
import { HelpShortcuts } from './bai-help-shortcuts.js';
import { HelpView } from './bai-help-view.js';

/** The elements inside an open drawer, except those of an entry. */
const ELEMENTS = {
  'bai-help-announcements': HelpAnnouncements,
  'bai-help-header': HelpHeader,
  'bai-help-home': HelpHome,
  'bai-help-list': HelpList,
  'bai-help-resizer': HelpResizer,
  'bai-help-search': HelpSearch,
  'bai-help-shortcuts': HelpShortcuts,
  'bai-help-unanchored-hints': HelpUnanchoredHints,
  'bai-help-view': HelpView,
} as const;

export const define = (): void => defineAll(ELEMENTS);

type Elements = TagNamesOf<typeof ELEMENTS>;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges all of ELEMENTS
  interface HTMLElementTagNameMap extends Elements {}
}
