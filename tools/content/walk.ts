import type { MarkedToken, Token, Tokens } from 'marked';
import { isPlatform, type Callout } from './callouts.js';

/** A token of the markdown of entries. */
export type EntryToken = MarkedToken | Callout;

/** A token with its line in the file. */
export interface LocatedToken {
  readonly token: EntryToken;
  readonly line: number;
  readonly inCallout: boolean;
}

/** Visits every token from top to bottom. The lines are counted in `raw`, as marked stores none. */
export function* walk(
  tokens: readonly Token[],
  firstLine: number,
  inCallout = false,
): Generator<LocatedToken, void, undefined> {
  let line = firstLine;
  for (const next of tokens) {
    const token = next as EntryToken;
    yield { token, line, inCallout };
    yield* inside(token, line, inCallout);
    line += token.raw.split('\n').length - 1;
  }
}

function* inside(
  token: EntryToken,
  line: number,
  inCallout: boolean,
): Generator<LocatedToken, void, undefined> {
  switch (token.type) {
    case 'callout':
      return yield* walk(token.tokens, line + 1, inCallout || !isPlatform(token.mark));
    case 'list':
      return yield* walk(token.items, line, inCallout);
    case 'table':
      return yield* inTable(token, line, inCallout);
    default:
      if ('tokens' in token) yield* walk(token.tokens, line, inCallout);
  }
}

/** A row is one line. The second line of a table is the delimiter row. */
function* inTable(
  { header, rows }: Tokens.Table,
  line: number,
  inCallout: boolean,
): Generator<LocatedToken, void, undefined> {
  for (const { tokens } of header) yield* walk(tokens, line, inCallout);
  for (const [index, row] of rows.entries()) {
    for (const { tokens } of row) yield* walk(tokens, line + 2 + index, inCallout);
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
