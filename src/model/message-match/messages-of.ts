import { AUDIENCES } from '../audience.js';
import type { EntryBody } from '../entry.js';
import type { EntryIndex } from '../entry-index.js';
import type { LabelLookup } from '../labels.js';
import { MessageIndex } from './message-index.js';

/** Indexes the messages of entries. Of entries with one message, the highest audience is first. */
export function messagesOf(
  entries: EntryIndex,
  bodies: readonly Pick<EntryBody, 'id' | 'messages'>[],
  labels: LabelLookup | undefined,
): MessageIndex {
  const rank = (id: string) => AUDIENCES.indexOf(entries.byId(id)?.audience ?? 'public');
  const sorted = [...bodies].sort((a, b) => rank(b.id) - rank(a.id));
  return new MessageIndex(
    new Map(sorted.flatMap(({ id, messages }) => (messages ? [[id, messages] as const] : []))),
    labels,
  );
}
