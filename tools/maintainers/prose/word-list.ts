import type { Kind } from './passage.js';
import type { Finding, Rule } from './rule.js';

/** A word or phrase that the style guide replaces. */
export interface Entry {
  /** A regular expression of whole words. A space matches any white space. */
  readonly words: string;
  readonly why: string;
  readonly write: string;
  /** A regular expression of phrases in which the words are fine. */
  readonly except?: string;
}

/** Makes a rule of a word list. */
export function wordList(
  name: string,
  entries: readonly Entry[],
  { except = [] }: { readonly except?: readonly Kind[] } = {},
): Rule {
  const compiled = entries.map((entry) => ({ ...entry, ...compile(entry) }));
  return {
    name,
    check: ({ kind, text }) =>
      except.includes(kind) ? [] : compiled.flatMap((entry) => findingsIn(text, entry)),
  };
}

interface Compiled extends Pick<Entry, 'why' | 'write'> {
  readonly pattern: RegExp;
  readonly allowed: RegExp | undefined;
}

const compile = ({ words, except }: Entry) => ({
  pattern: whole(words),
  allowed: except === undefined ? undefined : whole(except),
});

/** Word characters, with the apostrophe and the parts of a path or an identifier. */
const whole = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_/#@$]|\\w[.])(?:${words.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}_/$(]|\\.\\w)`,
    'giu',
  );

function findingsIn(text: string, { pattern, allowed, why, write }: Compiled): readonly Finding[] {
  const exceptions = allowed ? [...text.matchAll(allowed)] : [];
  return [...text.matchAll(pattern)]
    .filter((match) => !exceptions.some((exception) => overlap(match, exception)))
    .map((match) => ({
      offset: match.index,
      wrong: `"${match[0].replace(/\s+/g, ' ')}": ${why}`,
      write,
    }));
}

const overlap = (a: RegExpExecArray, b: RegExpExecArray): boolean =>
  a.index < b.index + b[0].length && b.index < a.index + a[0].length;
