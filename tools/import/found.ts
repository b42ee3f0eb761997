import { locate } from '../content/markdown.js';
import { plainText, type Known, type Located } from '../content/walk.js';
import { readFrontMatter } from '../content/front-matter.js';
import type { Text } from '../content/content.js';
import { parseLink } from '../../src/model/link.js';

/** What a text holds that can be held against another. */
export interface Found {
  /** Where it links to outside of the entries: `manual:<page>#<anchor>`, `#<anchor>` or https. */
  readonly links: readonly string[];
  /** Blocks line by line, and what stands between backticks. */
  readonly code: readonly string[];
  /** What controls are called: what is bold, and in older texts what is in capitals. */
  readonly labels: readonly string[];
  /** The sources of pictures, which entries have none of. */
  readonly images: readonly string[];
  /** What it says in prose, sentence by sentence. */
  readonly sentences: readonly string[];
}

export function foundIn(markdown: string): Found {
  const located = locate(markdown, 1);
  const prose = located.flatMap(proseOf);
  return {
    links: unique(
      located.flatMap(({ token }) => (token.type === 'link' ? linkOf(token.href) : [])),
    ),
    code: unique(located.flatMap(({ token }) => codeOf(token))),
    labels: unique([
      ...located.flatMap(({ token }) => (token.type === 'strong' ? plainText(token.tokens) : [])),
      ...prose.flatMap((text) => text.match(IN_CAPITALS) ?? []),
    ]),
    images: unique(located.flatMap(({ token }) => (token.type === 'image' ? token.href : []))),
    sentences: prose.flatMap(sentencesOf),
  };
}

export const foundInText = ({ origin }: Text): Found => foundIn(readFrontMatter(origin).body ?? '');

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** Two words or more: one alone is as often an abbreviation as a button. */
const IN_CAPITALS = /(?<![\p{L}\p{N}])[A-Z]{2,}(?: [A-Z]{2,})+(?![\p{L}\p{N}])/gu;

/** The pages of the manual link to each other by their files, in folders of the same names. */
function linkOf(href: string): readonly string[] {
  const [, page, anchor = ''] = /(?:^|\/)([\w-]+)\.(?:md|html|rst)(#.*)?$/.exec(href) ?? [];
  if (/^https?:/i.test(href)) return [href];
  if (page !== undefined) return [`manual:${page}${anchor}`];
  const { to } = parseLink(href);
  return to === 'manual' || to === 'heading' ? [href] : [];
}

function codeOf(token: Known): readonly string[] {
  if (token.type === 'codespan') return [token.text.replace(/\s+/g, ' ').trim()];
  if (token.type !== 'code' || token.codeBlockStyle === 'indented') return [];
  return token.text
    .split('\n')
    .map((line) => line.replace(/^[$#>] /, '').trim())
    .filter((line) => line !== '');
}

function proseOf({ token }: Located): readonly string[] {
  const isProse = token.type === 'paragraph' || (token.type === 'text' && token.tokens);
  return isProse
    ? [
        plainText(token.tokens ?? [])
          .replace(/\s+/g, ' ')
          .trim(),
      ]
    : [];
}

/** Thai ends no sentence with a mark; its pieces between spaces are put together to some length. */
const THAI_PIECE = 60;

function sentencesOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.!?])\s+|(?<=[。！？])/).filter((one) => one.trim() !== '');
  return sentences.flatMap((sentence) =>
    /\p{Script=Thai}/u.test(sentence) ? piecesOf(sentence) : [sentence.trim()],
  );
}

function piecesOf(sentence: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of sentence.split(/\s+/)) {
    const last = pieces.at(-1);
    if (last === undefined || last.length >= THAI_PIECE) pieces.push(piece);
    else pieces.splice(-1, 1, `${last} ${piece}`);
  }
  return pieces;
}
