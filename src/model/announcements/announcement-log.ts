import { identityOf, type Announcement } from './announcement.js';

/** An announcement that an entry explains. */
export interface ExplainedAnnouncement {
  readonly id: number;
  readonly announcement: Announcement;
  /** The id of the entry. */
  readonly entry: string;
  /** How often the same message was announced. */
  readonly count: number;
}

/** The most announcements in a log. */
export const MAX_ANNOUNCEMENTS = 20;

/** The time in which two sources announce one event. */
const SAME_EVENT_MS = 5_000;

/**
 * Adds an announcement, or counts a repeated one. Two traces of one event are one announcement.
 *
 * @returns the log, the newest first
 */
export function withAnnouncement(
  log: readonly ExplainedAnnouncement[],
  added: ExplainedAnnouncement,
): readonly ExplainedAnnouncement[] {
  const trace = log.find((each) => isSameEvent(each, added));
  // The message that the reader sees replaces the answer of a server.
  if (trace?.announcement.source === 'request')
    return moved(log, trace, { ...added, id: trace.id });
  if (trace) return log;
  const known = log.find(({ announcement }) => isSame(announcement, added.announcement));
  if (!known) return [added, ...log].slice(0, MAX_ANNOUNCEMENTS);
  const isAlert = added.announcement.source === 'alert';
  const count = isAlert ? known.count : known.count + added.count;
  return moved(log, known, { ...added, id: known.id, count });
}

const isSame = (one: Announcement, other: Announcement): boolean =>
  identityOf(one) === identityOf(other);

/** Whether two sources announce one event. */
const isSameEvent = (one: ExplainedAnnouncement, other: ExplainedAnnouncement): boolean =>
  one.entry === other.entry &&
  one.announcement.source !== other.announcement.source &&
  Math.abs(one.announcement.time - other.announcement.time) <= SAME_EVENT_MS;

/** Replaces an announcement, which becomes the newest. */
const moved = (
  log: readonly ExplainedAnnouncement[],
  former: ExplainedAnnouncement,
  changed: ExplainedAnnouncement,
): readonly ExplainedAnnouncement[] => [changed, ...log.filter((each) => each !== former)];
