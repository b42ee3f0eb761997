import { suggestName } from './closest-match.js';
import type { Report } from './diagnostic.js';
import { EXCEPTIONS, MESSAGE_MAP_FILE, type MappedMessage } from './message-map.js';
import { messageIds, type MessageList } from './message-list.js';
import type { ParsedEntry } from './parsed-entry.js';

/**
 * Reports mistakes in the map of messages. Each message has an entry or an exception, and at most one
 * entry of an audience.
 *
 * @param report reports in the list of messages
 */
export function checkMessages(
  map: readonly MappedMessage[],
  list: MessageList,
  entries: readonly ParsedEntry[],
  report: Report,
): void {
  const audiences = new Map(entries.map(({ id, metadata }) => [id, metadata?.audience]));
  const known = new Set(messageIds(list));
  const places = new Map<string, Set<string>>();
  for (const { message, entry, report: reportItem } of map) {
    if (!known.has(message)) {
      reportItem(
        `unknown message "${message}"`,
        `${suggestName(message, [...known])}Use an id of messages.json, or remove the line if npm run maintain:messages no longer lists it`,
      );
    }
    if (entry !== undefined && !audiences.has(entry)) {
      reportItem(
        `unknown entry "${entry}"`,
        `${suggestName(entry, [...audiences.keys()])}Use the id of an entry`,
      );
    }
    const place = entry === undefined ? 'exceptions' : (audiences.get(entry) ?? entry);
    const others = places.get(message) ?? new Set<string>();
    if (others.has(place) || others.has('exceptions') || (others.size > 0 && !entry)) {
      reportItem(
        `message "${message}" has two entries of one audience, or an entry and an exception`,
        'Keep one of the lines',
      );
    }
    places.set(message, others.add(place));
  }
  for (const message of known) {
    if (places.has(message)) continue;
    report(
      1,
      `message "${message}" leads to no entry`,
      `Add it to an entry in ${MESSAGE_MAP_FILE}, or to an exception: ${Object.keys(EXCEPTIONS).join(', ')}`,
    );
  }
}
