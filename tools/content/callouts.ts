import type { TokenizerAndRendererExtension, Token } from 'marked';
import { PLATFORMS } from '../../src/model/page.js';
import { didYouMean } from './nearest.js';
import type { Flaw } from './problem.js';

export const TONES = ['note', 'warning'] as const;

/** What a block may be for instead of a tone: one platform, whose readers alone see it. */
const MARKS = [...TONES, ...PLATFORMS] as const;

/** A block between `:::note`, or another mark, and `:::`; also what an author got wrong of one, to be reported. */
// A type, not an interface: only these may stand for marked's tokens of any kind.
export type Callout = {
  readonly type: 'callout';
  readonly raw: string;
  /** What stands after the colons; nothing when the block begins with a closing mark. */
  readonly mark: string;
  readonly closed: boolean;
  tokens: Token[];
};

const MARK = /^ {0,3}:{3,}[ \t]*(.*?)[ \t]*$/;
const CODE_FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;

/** Teaches marked the callout block. */
export const calloutExtension: TokenizerAndRendererExtension = {
  name: 'callout',
  level: 'block',
  // Only whole lines: where a paragraph has to stop so that a mark below it is seen.
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
    // Paragraphs in a callout are paragraphs, also when the callout stands in a list.
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
    if (isPlatform(mark)) {
      return `<div class="platform" data-platform="${mark}">\n${this.parser.parse(tokens)}</div>\n`;
    }
    return `<div class="callout" data-tone="${toneOf(mark)}">\n${this.parser.parse(tokens)}</div>\n`;
  },
};

/** The line of the closing mark. Marks inside code are text; marks inside a callout are counted. */
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

/** Content with an unknown tone does not compile, so which one it gets here is all the same. */
const toneOf = (mark: string): string => TONES.find((tone) => tone === mark) ?? 'note';

/** Whether a block is for one platform, and so may hold callouts itself. */
export const isPlatform = (mark: string): boolean => PLATFORMS.some((known) => known === mark);

/** What is wrong with a callout. `inside`: it stands within another one. */
export function calloutFlaws(
  { mark, closed, tokens }: Callout,
  inside: boolean,
): readonly Omit<Flaw, 'line'>[] {
  if (mark === '') return [STRAY_END];
  return [
    ...(MARKS.some((known) => known === mark) ? [] : [unknownTone(mark)]),
    ...(inside || (isPlatform(mark) && holdsPlatform(tokens)) ? [NESTED] : []),
    ...(closed ? [] : [unclosed(mark)]),
    ...(tokens.every(({ type }) => type === 'space') ? [EMPTY] : []),
  ];
}

const holdsPlatform = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.type === 'callout' && isPlatform((token as Callout).mark));

const STRAY_END = {
  problem: 'the ":::" closes no callout',
  fix: 'Remove it, or begin the callout above with :::note or :::warning',
};

const NESTED = {
  problem: 'a callout stands inside another one',
  fix: 'Close the first with a line ":::" before the second begins',
};

const EMPTY = { problem: 'the callout says nothing', fix: 'Write something in it, or remove it' };

const unclosed = (mark: string) => ({
  problem: `the callout ":::${mark}" is not closed`,
  fix: 'Write a line ":::" after its last line, with blank lines around',
});

const unknownTone = (mark: string) => ({
  problem: `":::${mark}" is not a callout that is known`,
  fix: `${didYouMean(mark, MARKS)}Write :::note, :::warning, :::web or :::app, alone on its line`,
});
