import { textOf } from '../../../src/model/search/text.js';
import type { CompiledEntry } from '../../content/content.js';
import { locateTokens } from '../../content/markdown.js';
import { plainText, type LocatedToken } from '../../content/walk.js';
import type { ManualSection } from './manual-page.js';
import { termsOf, textsIn } from './match.js';

/** A sentence is new if the entry has fewer than this share of its terms. */
const MIN_KNOWN_SHARE = 0.5;
/** A sentence with fewer terms has too little content to be new. */
const MIN_TERMS = 5;

/** Returns the code and the sentences of a section that are not in an entry. */
export function differences(
  { title, markdown }: ManualSection,
  entry: CompiledEntry,
  lang: string,
): readonly string[] {
  const text = textsIn(entry, lang)
    .map(({ title, summary, keywords, markup }) =>
      [title, summary, ...keywords, textOf(markup)].join('\n'),
    )
    .join('\n');
  const known = new Set(termsOf(`${text}\n${title}`));
  const located = locateTokens(markdown, 1);
  return [
    ...located.flatMap(codeOf).filter((code) => !comparable(text).includes(comparable(code))),
    ...located.flatMap(sentencesOf).filter((sentence) => {
      const terms = [...new Set(termsOf(sentence))];
      const shared = terms.filter((term) => known.has(term)).length;
      return terms.length >= MIN_TERMS && shared / terms.length < MIN_KNOWN_SHARE;
    }),
  ];
}

const comparable = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

function codeOf({ token }: LocatedToken): readonly string[] {
  if (token.type === 'codespan') return [token.text.replace(/\s+/g, ' ').trim()];
  if (token.type !== 'code' || token.codeBlockStyle === 'indented') return [];
  return token.text.split('\n').flatMap((line) => line.replace(/^[$#>] /, '').trim() || []);
}

const sentencesOf = ({ token }: LocatedToken): readonly string[] =>
  token.type === 'paragraph' || (token.type === 'text' && token.tokens)
    ? plainText(token.tokens ?? [])
        .replace(/\s+/g, ' ')
        .trim()
        .split(/(?<=[.!?])\s+|(?<=[。！？])/)
    : [];
