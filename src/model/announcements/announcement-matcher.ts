import type { EntryBody } from '../entry.js';
import type { EntryIndex } from '../entry-index.js';
import { shownText, type LabelLookup } from '../labels.js';
import type { MessageIndex } from '../message-match/message-index.js';
import { messagesOf } from '../message-match/messages-of.js';
import { plainText, type Announcement } from './announcement.js';

/** Finds the entries that explain announcements, among the entries of one role. */
export class AnnouncementMatcher {
  #entries: EntryIndex;
  #labels: LabelLookup | undefined;
  #messages: MessageIndex;

  /** @param labels the messages of Web-UI in the reader's language */
  constructor(
    entries: EntryIndex,
    bodies: readonly Pick<EntryBody, 'id' | 'messages'>[],
    labels: LabelLookup | undefined,
  ) {
    this.#entries = entries;
    this.#labels = labels;
    this.#messages = messagesOf(entries, bodies, labels);
  }

  /** Adds the text of an announcement that names a message of Web-UI by its key. */
  withText(announcement: Announcement): Announcement {
    const { key = '' } = announcement;
    const text = key === '' ? undefined : this.#labels?.(key);
    return text === undefined
      ? announcement
      : { ...announcement, text: plainText(shownText(text)) };
  }

  /**
   * Returns the id of the entry that explains an announcement. Needs the whole message, or the name of
   * the error, since a part of a message may be in any text.
   */
  entryOf({ text, errorType = '', errorCode = '' }: Announcement): string | undefined {
    const { matches } = this.#messages.match(
      [errorType, errorCode, text].filter(Boolean).join('\n'),
    );
    const [best] = matches.filter(({ isWhole }) => isWhole);
    return best && this.#entries.byId(best.entry)?.id;
  }
}
