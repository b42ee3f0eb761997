import type { Stop, View, Way } from './reader.js';

/** A way as it is written down: no name of an entry is, only its mark. */
export function keepWay({ stops, index }: Way, markOf: (id: string) => string): unknown {
  return {
    index,
    stops: stops.map(({ view, scroll, query, result, terms }) => ({
      at: view.at,
      ...(view.at === 'entry' ? { mark: markOf(view.id), heading: view.heading } : {}),
      ...{ scroll, query, result, terms },
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
  const { scroll, query, result, terms, ...rest } = fieldsOf(kept);
  const view = readView(rest, idOf);
  return (
    view && {
      view,
      scroll: typeof scroll === 'number' ? scroll : 0,
      query: typeof query === 'string' ? query : '',
      result: typeof result === 'number' ? result : 0,
      terms: Array.isArray(terms) ? terms.filter((term) => typeof term === 'string') : [],
    }
  );
}

function readView(
  { at, mark, heading }: Fields,
  idOf: (mark: string) => string | undefined,
): View | undefined {
  if (at === 'home' || at === 'shortcuts') return { at };
  const id = at === 'entry' && typeof mark === 'string' ? idOf(mark) : undefined;
  if (id === undefined) return undefined;
  return { at: 'entry', id, heading: typeof heading === 'string' ? heading : undefined };
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (kept: unknown): Fields =>
  typeof kept === 'object' && kept !== null ? (kept as Fields) : {};
