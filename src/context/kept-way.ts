import type { Stop, View, Way } from './reader.js';

/**
 * A way as it is written down: no name of an entry is, only its mark, and no word of one, such as its
 * headings and what it was found by.
 */
export function keepWay({ stops, index }: Way, markOf: (id: string) => string): unknown {
  return {
    index,
    stops: stops.map(({ view, scroll, query, result }) => ({
      at: view.at,
      ...(view.at === 'entry' ? { mark: markOf(view.id) } : {}),
      ...{ scroll, query, result },
    })),
  };
}

/**
 * The way that was written down, without the places that are gone. Anybody can write into a
 * browser's storage: what makes no sense is left out.
 *
 * @param idOf the entry of a mark, if it exists for the reader
 */
export function readWay(kept: unknown, idOf: (mark: string) => string | undefined): Way {
  const { stops, index } = fieldsOf(kept);
  const read = (Array.isArray(stops) ? stops : []).map((stop) => readStop(stop, idOf));
  const at = typeof index === 'number' ? index : read.length - 1;
  const before = read.slice(0, at + 1).filter((stop) => stop !== undefined);
  return {
    stops: read.filter((stop) => stop !== undefined),
    index: before.length - 1,
  };
}

function readStop(kept: unknown, idOf: (mark: string) => string | undefined): Stop | undefined {
  const { scroll, query, result, ...rest } = fieldsOf(kept);
  const view = readView(rest, idOf);
  return (
    view && {
      view,
      scroll: typeof scroll === 'number' ? scroll : 0,
      query: typeof query === 'string' ? query : '',
      result: typeof result === 'number' ? result : 0,
      terms: [],
    }
  );
}

function readView(
  { at, mark }: Fields,
  idOf: (mark: string) => string | undefined,
): View | undefined {
  if (at === 'home' || at === 'shortcuts') return { at };
  const id = at === 'entry' && typeof mark === 'string' ? idOf(mark) : undefined;
  return id === undefined ? undefined : { at: 'entry', id };
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of what was written down; none of what has none. */
export const fieldsOf = (kept: unknown): Fields =>
  typeof kept === 'object' && kept !== null ? (kept as Fields) : {};
