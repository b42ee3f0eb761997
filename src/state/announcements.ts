import type { ContentStore } from '../content/store.js';
import type { Repeated } from '../host/announcements/listen.js';
import {
  withAnnouncement,
  type ExplainedAnnouncement,
} from '../model/announcements/announcement-log.js';
import { identityOf } from '../model/announcements/announcement.js';
import type { AnnouncementMatcher } from '../model/announcements/announcement-matcher.js';
import type { EntryIndex } from '../model/entry-index.js';
import type { LabelLookup } from '../model/labels.js';
import type { Labels } from './labels.js';
import type { SessionScope } from './session-scope.js';

/** A matcher with all that it depends on. */
interface Cached {
  readonly of: EntryIndex;
  readonly attempt: number;
  readonly labels: LabelLookup | undefined;
  readonly matcher: AnnouncementMatcher;
}

/**
 * Finds the entries for what Web-UI announces in one session. Announcements without an entry of the
 * role leave no trace.
 */
export class Announcements {
  #scope: SessionScope;
  #content: ContentStore;
  #labels: Labels;
  #changed: () => void;
  #cache: Cached | undefined;
  #log: readonly ExplainedAnnouncement[] = [];
  #isNew = false;
  #count = 0;
  /** The alerts that the reader dismissed, and that are still in the page. */
  #dismissed = new Set<string>();

  constructor(scope: SessionScope, content: ContentStore, labels: Labels, changed: () => void) {
    this.#scope = scope;
    this.#content = content;
    this.#labels = labels;
    this.#changed = changed;
  }

  /** The newest first. */
  get log(): readonly ExplainedAnnouncement[] {
    return this.#log;
  }

  /** Whether the reader has not seen the newest announcement. */
  get isNew(): boolean {
    return this.#isNew;
  }

  /** Adds the announcements that an entry of the role explains. Never rejects. */
  async receive(waiting: readonly Repeated[]): Promise<void> {
    if (!this.#scope.isCurrent()) return;
    const matcher = await this.#matcher().catch(() => undefined);
    if (!matcher || !this.#scope.isCurrent()) return;
    const before = this.#log;
    for (const repeated of waiting) this.#add(matcher, repeated);
    if (this.#log !== before) this.#changed();
  }

  /** Removes an announcement from the log. */
  dismiss(id: number): void {
    const dismissed = this.#log.find((each) => each.id === id);
    if (dismissed?.announcement.source === 'alert') {
      this.#dismissed.add(identityOf(dismissed.announcement));
    }
    this.#set(this.#log.filter((each) => each !== dismissed));
  }

  /** Removes what is over once the browser is online. */
  dropOffline(): void {
    this.#set(this.#log.filter(({ announcement }) => announcement.source !== 'connection'));
  }

  markSeen(): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    this.#changed();
  }

  #set(log: readonly ExplainedAnnouncement[]): void {
    if (log.length === this.#log.length) return;
    this.#log = log;
    this.#isNew &&= log.length > 0;
    this.#changed();
  }

  #add(matcher: AnnouncementMatcher, { announcement: received, count }: Repeated): void {
    if (this.#dismissed.has(identityOf(received))) return;
    const announcement = matcher.withText(received);
    const entry = matcher.entryOf(announcement);
    if (entry === undefined) return;
    const added = { id: (this.#count += 1), announcement, entry, count };
    const before = this.#log;
    this.#log = withAnnouncement(before, added);
    const isKnown = before.some(({ id }) => id === this.#log[0]?.id);
    // An alert stays in the page, and a request without a message may be repeated unseen.
    const isShown = received.source !== 'alert' && received.source !== 'request';
    if (this.#log !== before && (isShown || !isKnown)) this.#isNew = true;
  }

  async #matcher(): Promise<AnnouncementMatcher> {
    const cached = this.#cache;
    const { attempt, index } = this.#scope.state;
    if (
      cached?.of === index &&
      cached.attempt === attempt &&
      cached.labels === this.#labels.current
    ) {
      return cached.matcher;
    }
    const [{ AnnouncementMatcher }, bodies] = await Promise.all([
      import('../model/announcements/announcement-matcher.js'),
      this.#content.bodies(),
    ]);
    const { labels } = await this.#labels.reader(true);
    // Entries may have been added or removed while the bodies were loading.
    const { index: of, loading } = this.#scope.state;
    const matcher = new AnnouncementMatcher(of, bodies, labels);
    if (!loading) this.#cache = { of, attempt, labels, matcher };
    return matcher;
  }
}
