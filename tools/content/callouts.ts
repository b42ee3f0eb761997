import type { TokenizerAndRendererExtension, Token } from 'marked';
import { CALLOUT_TONES } from '../../src/model/callouts.js';
import { PLATFORMS } from '../../src/model/page.js';
import type { VersionRange } from '../../src/model/versions.js';
import { suggestName } from './closest-match.js';
import { parseRange, RANGE_HELP, rangeAttributes } from './version-range.js';

/** The mark of a block for some versions, as in `:::versions >=25.15`. */
const VERSIONS = 'versions';

/** The marks of callouts. A block with a platform is visible on this platform only. */
const MARKS: readonly string[] = [...CALLOUT_TONES, ...PLATFORMS, VERSIONS];

/** A block from `:::note`, or another mark, to `:::`. Malformed ones are reported later. */
// Only a type is assignable to marked's generic token.
export type Callout = {
  readonly type: 'callout';
  readonly raw: string;
  /** The word after the colons; empty for a closing mark without a callout. */
  readonly mark: string;
  readonly closed: boolean;
  tokens: Token[];
};

const MARK = /^ {0,3}:{3,}[ \t]*(.*?)[ \t]*$/;
const CODE_FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;

/** The marked extension for callouts. */
export const calloutExtension: TokenizerAndRendererExtension = {
  name: 'callout',
  level: 'block',
  // Ends a paragraph at the next line that begins with a mark.
  start: (src) => {
    const index = src.search(/\n {0,3}:::/);
    return index < 0 ? undefined : index + 1;
  },
  tokenizer(src): Callout | undefined {
    const lines = src.split('\n');
    const mark = MARK.exec(lines[0] ?? '')?.[1];
    if (mark === undefined) return undefined;
    const end = mark === '' ? 0 : endOf(lines);
    const taken = end === undefined ? lines.length : end + 1;
    const { lexer } = this;
    const { top } = lexer.state;
    // Makes paragraphs of the text even if the callout is in a tight list.
    lexer.state.top = true;
    const tokens = lexer.blockTokens(lines.slice(1, end).join('\n'), []);
    lexer.state.top = top;
    return {
      type: 'callout',
      raw: lines.slice(0, taken).join('\n') + (taken < lines.length ? '\n' : ''),
      mark,
      closed: end !== undefined,
      tokens: mark === '' ? [] : tokens,
    };
  },
  renderer(token) {
    const { mark, tokens } = token as Callout;
    const range = rangeOf(mark);
    if (range) {
      return `<div${rangeAttributes(range)}>\n${this.parser.parse(tokens)}</div>\n`;
    }
    if (isPlatform(mark)) {
      return `<div class="platform" data-platform="${mark}">\n${this.parser.parse(tokens)}</div>\n`;
    }
    return `<div class="callout" data-tone="${toneOf(mark)}">\n${this.parser.parse(tokens)}</div>\n`;
  },
};

/** Returns the index of the closing line; skips code and nested callouts. */
function endOf(lines: readonly string[]): number | undefined {
  let depth = 1;
  let fence: string | undefined;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [, code] = CODE_FENCE.exec(line) ?? [];
    if (fence !== undefined) {
      if (code?.startsWith(fence) && line.trim() === code) fence = undefined;
    } else if (code !== undefined) {
      fence = code;
    } else {
      const [, mark] = MARK.exec(line) ?? [];
      if (mark !== undefined) depth += mark === '' ? -1 : 1;
      if (depth === 0) return index;
    }
  }
  return undefined;
}

/** An unknown tone does not compile, so its rendering does not matter. */
const toneOf = (mark: string): string => CALLOUT_TONES.find((tone) => tone === mark) ?? 'note';

/** Whether a block is for one platform. */
const isPlatform = (mark: string): boolean => PLATFORMS.some((known) => known === mark);

const isVersions = (mark: string): boolean => mark.split(/\s/, 1)[0] === VERSIONS;

/** Returns the versions of a block; undefined for another block, or a malformed range. */
export const rangeOf = (mark: string): VersionRange | undefined =>
  isVersions(mark) ? parseRange(mark.slice(VERSIONS.length)) : undefined;

/** Whether a block is for some readers only, and so may contain callouts. */
export const isCondition = (mark: string): boolean => isPlatform(mark) || isVersions(mark);

/** Reports the problems of a callout. */
export function checkCallout(
  { mark, closed, tokens }: Callout,
  inCallout: boolean,
  report: (message: string, suggestion: string) => void,
): void {
  if (mark === '') {
    report('":::" closes no callout', 'Remove it, or start a callout above with :::note');
    return;
  }
  if (isVersions(mark)) {
    if (!rangeOf(mark)) report(`invalid range in ":::${mark}"`, RANGE_HELP);
  } else if (!MARKS.includes(mark)) {
    report(
      `unknown callout ":::${mark}"`,
      `${suggestName(mark, MARKS)}Write one of these on a line of its own: ${MARKS.map((known) => `:::${known}`).join(', ')}`,
    );
  }
  if (inCallout || (isCondition(mark) && tokens.some((token) => isSameCondition(token, mark)))) {
    report(
      'callout inside another callout',
      'Close the first callout with ":::" before the second',
    );
  }
  if (!closed) {
    report(`callout ":::${mark}" is not closed`, 'Add a line ":::" after its last line');
  }
  if (tokens.every(({ type }) => type === 'space')) {
    report('callout is empty', 'Add text, or remove the callout');
  }
}

/** Whether a token is a block with the same kind of condition. */
function isSameCondition(token: Token, mark: string): boolean {
  if (token.type !== 'callout') return false;
  const { mark: inner } = token as Callout;
  return isCondition(inner) && isPlatform(inner) === isPlatform(mark);
}
