import type { HistoryEntry, HistoryState, Route } from './navigation.js';

/**
 * Serializes a history without the words of any entry. Hashes ids, and omits headings and
 * highlighted terms.
 */
export function serializeHistory(
  { entries, index }: HistoryState,
  fingerprintOf: (id: string) => string,
): unknown {
  return {
    index,
    entries: entries.map(({ route, scroll, query, selected, expanded }) => ({
      at: route.at,
      ...(route.at === 'entry' ? { fingerprint: fingerprintOf(route.id) } : {}),
      ...{ scroll, query, selected, expanded },
    })),
  };
}

/**
 * Parses a serialized history. Ignores malformed parts, and places hidden from the reader.
 *
 * @param idOf returns the entry of a fingerprint, if it exists for the reader
 */
export function parseHistory(
  stored: unknown,
  idOf: (fingerprint: string) => string | undefined,
): HistoryState {
  const { entries, index } = fieldsOf(stored);
  const parsed = (Array.isArray(entries) ? entries : []).map((entry) => parseEntry(entry, idOf));
  const at = typeof index === 'number' ? index : parsed.length - 1;
  const before = parsed.slice(0, at + 1).filter((entry) => entry !== undefined);
  return { entries: parsed.filter((entry) => entry !== undefined), index: before.length - 1 };
}

function parseEntry(
  stored: unknown,
  idOf: (fingerprint: string) => string | undefined,
): HistoryEntry | undefined {
  const { scroll, query, selected, expanded, ...rest } = fieldsOf(stored);
  const route = parseRoute(rest, idOf);
  return (
    route && {
      route,
      scroll: typeof scroll === 'number' ? scroll : 0,
      query: typeof query === 'string' ? query : '',
      selected: typeof selected === 'number' ? selected : 0,
      terms: [],
      ...(typeof expanded === 'string' && { expanded }),
    }
  );
}

function parseRoute(
  { at, fingerprint }: Fields,
  idOf: (fingerprint: string) => string | undefined,
): Route | undefined {
  if (at === 'home' || at === 'shortcuts') return { at };
  const id = at === 'entry' && typeof fingerprint === 'string' ? idOf(fingerprint) : undefined;
  return id === undefined ? undefined : { at: 'entry', id };
}

type Fields = Readonly<Record<string, unknown>>;

/** Returns the fields of a stored value; none without an object. */
export const fieldsOf = (stored: unknown): Fields =>
  typeof stored === 'object' && stored !== null ? (stored as Fields) : {};
