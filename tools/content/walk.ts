import type { MarkedToken, Token, Tokens } from 'marked';
import type { VersionRange } from '../../src/model/versions.js';
import { isCondition, rangeOf, type Callout } from './callouts.js';
import type { Label } from './label-syntax.js';
import { markOfItem, type VersionMark } from './version-mark.js';

/** A token of the markdown of entries. */
export type EntryToken = MarkedToken | Callout | Label | VersionMark;

/** A token with its line in the file. */
export interface LocatedToken {
  readonly token: EntryToken;
  readonly line: number;
  readonly inCallout: boolean;
  /** The ranges of the blocks and list items around the token, all of which apply. */
  readonly ranges: readonly VersionRange[];
}

/** The properties that a token inherits. */
type Around = Omit<LocatedToken, 'token' | 'line'>;

const TOP: Around = { inCallout: false, ranges: [] };

/** Visits every token from top to bottom. The lines are counted in `raw`, as marked stores none. */
export function* walk(
  tokens: readonly Token[],
  firstLine: number,
  around = TOP,
): Generator<LocatedToken, void, undefined> {
  let line = firstLine;
  for (const next of tokens) {
    const token = next as EntryToken;
    yield { token, line, ...around };
    yield* inside(token, line, around);
    line += token.raw.split('\n').length - 1;
  }
}

function* inside(
  token: EntryToken,
  line: number,
  around: Around,
): Generator<LocatedToken, void, undefined> {
  switch (token.type) {
    case 'callout': {
      const inCallout = around.inCallout || !isCondition(token.mark);
      return yield* walk(token.tokens, line + 1, {
        inCallout,
        ranges: withRange(around, rangeOf(token.mark)),
      });
    }
    case 'list':
      return yield* walk(token.items, line, around);
    case 'list_item': {
      const ranges = withRange(around, markOfItem(token)?.range);
      return yield* walk(token.tokens, line, { ...around, ranges });
    }
    case 'table':
      return yield* inTable(token, line, around);
    default:
      if ('tokens' in token) yield* walk(token.tokens, line, around);
  }
}

const withRange = ({ ranges }: Around, range: VersionRange | undefined): readonly VersionRange[] =>
  range ? [...ranges, range] : ranges;

/** A row is one line. The second line of a table is the delimiter row. */
function* inTable(
  { header, rows }: Tokens.Table,
  line: number,
  around: Around,
): Generator<LocatedToken, void, undefined> {
  for (const { tokens } of header) yield* walk(tokens, line, around);
  for (const [index, row] of rows.entries()) {
    for (const { tokens } of row) yield* walk(tokens, line + 2 + index, around);
  }
}

/** Returns the text of inline tokens without markup. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((next): string => {
      const token = next as EntryToken;
      if (token.type === 'br') return ' ';
      if (token.type === 'html' || token.type === 'image') return '';
      if ('tokens' in token) return plainText(token.tokens);
      return 'text' in token ? decode(token.text) : '';
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Decodes the few entities that authors write by hand. */
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (entity, name: string) => ENTITIES[name] ?? entity);
