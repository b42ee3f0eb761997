import type { MarkedToken, Token, Tokens } from 'marked';
import { isPlatform, type Callout } from './callouts.js';

export type Known = MarkedToken | Callout;

/** A piece of a text and where it stands in its file. */
export interface Located {
  readonly token: Known;
  readonly line: number;
  readonly inCallout: boolean;
}

/**
 * Every token of a text from top to bottom, with its line. marked keeps no positions, but what it
 * takes from a text it keeps in `raw`, line breaks included, so that lines can be counted along.
 */
export function* walk(
  tokens: readonly Token[],
  firstLine: number,
  inCallout = false,
): Generator<Located, void, undefined> {
  let line = firstLine;
  for (const next of tokens) {
    // Besides its own tokens marked gives only those of the one extension we know.
    const token = next as Known;
    yield { token, line, inCallout };
    yield* inside(token, line, inCallout);
    line += breaksIn(token.raw);
  }
}

function* inside(
  token: Known,
  line: number,
  inCallout: boolean,
): Generator<Located, void, undefined> {
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

/** Each row of a table is one line, and a line of dashes stands below the first. */
function* inTable(
  { header, rows }: Tokens.Table,
  line: number,
  inCallout: boolean,
): Generator<Located, void, undefined> {
  for (const { tokens } of header) yield* walk(tokens, line, inCallout);
  for (const [index, row] of rows.entries()) {
    for (const { tokens } of row) yield* walk(tokens, line + 2 + index, inCallout);
  }
}

const breaksIn = (raw: string): number => raw.split('\n').length - 1;

/** What a reader reads of inline tokens, without any markup. */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((next): string => {
      const token = next as Known;
      if (token.type === 'br') return ' ';
      if (token.type === 'html' || token.type === 'image') return '';
      if ('tokens' in token) return plainText(token.tokens);
      return 'text' in token ? decode(token.text) : '';
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The few entities that people write in markdown by hand. */
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => ENTITIES[name] ?? whole);
