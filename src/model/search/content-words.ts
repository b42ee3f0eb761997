import { functionLetters, isFunctionWord } from './function-words.js';
import { isUnsegmented, lettersOf, normalize, runsOf, termsOfWord, wordsOf } from './tokenize.js';

/** The letters of a Thai word, which has no visible borders. */
const THAI_LETTERS = 4;

/** Longer Hangul words are compounds. */
const MAX_HANGUL_LETTERS = 3;

const HANGUL = /^\p{Script=Hangul}/u;
const THAI = /\p{Script=Thai}/u;
const HAN = /\p{Script=Han}/u;
const JAPANESE_WORD = /[\p{Script=Katakana}ー]{2,}|\p{Script=Han}+/gu;

/** The words of an entry, for the question whether it knows a word. */
export interface KnownWords {
  readonly has: (word: string) => boolean;
}

/**
 * Returns the words of a text that carry its meaning. Bigrams match by chance, so that the words
 * decide whether an entry is about the topic of a query.
 */
export function contentWords(text: string): readonly string[] {
  const words = wordsOf(text)
    .flatMap(runsOf)
    .flatMap((run) => (isUnsegmented(run) ? wordsOfRun(run) : wordsOfName(run)));
  return [...new Set(words)];
}

/** Returns the words of an entry. */
export function knownWords(text: string): KnownWords {
  const normalized = normalize(text);
  let names: ReadonlySet<string> | undefined;
  return {
    has: (word) => {
      if (isUnsegmented(word)) return normalized.includes(word);
      names ??= new Set(wordsOf(text).flatMap(runsOf).flatMap(wordsOfName));
      return names.has(word);
    },
  };
}

/** Returns the share of words that an entry knows, from 0 to 1. */
export const shareOf = (words: readonly string[], known: KnownWords): number =>
  words.length === 0 ? 1 : words.filter(known.has).length / words.length;

function wordsOfName(name: string): readonly string[] {
  if (isUnsegmented(name) || isFunctionWord(normalize(name))) return [];
  const [whole = '', ...parts] = termsOfWord(name);
  return (parts.length > 0 ? parts : [whole]).filter(
    (word) => word.length > 1 && !/^\d+$/.test(word) && !isFunctionWord(word),
  );
}

function wordsOfRun(run: string): readonly string[] {
  const letters = lettersOf(normalize(run));
  const marks = functionLetters(letters);
  return splitAt(letters, marks).flatMap((part) => {
    const text = part.join('');
    if (HANGUL.test(text)) return halvesOf(part);
    if (THAI.test(text)) return windowsOf(part, THAI_LETTERS);
    return (text.match(JAPANESE_WORD) ?? []).flatMap((word) =>
      HAN.test(word) ? windowsOf(Array.from(word), 2) : [word],
    );
  });
}

/** Splits letters into the parts between function words. */
function splitAt(letters: readonly string[], marks: readonly boolean[]): readonly string[][] {
  const parts: string[][] = [[]];
  letters.forEach((letter, at) => {
    if (marks[at]) parts.push([]);
    else parts.at(-1)?.push(letter);
  });
  return parts.filter(({ length }) => length > 0);
}

/** Splits a compound into its halves. Drops single letters, which are rests of endings. */
function halvesOf(letters: readonly string[]): readonly string[] {
  if (letters.length < 2) return [];
  if (letters.length <= MAX_HANGUL_LETTERS) return [letters.join('')];
  const half = letters.length >> 1;
  return [letters.slice(0, half).join(''), letters.slice(half).join('')];
}

/** Returns the groups of a length that overlap, or the whole if it is shorter. */
function windowsOf(letters: readonly string[], length: number): readonly string[] {
  if (letters.length <= length) return letters.length < 2 && length > 2 ? [] : [letters.join('')];
  return Array.from({ length: letters.length - length + 1 }, (_, at) =>
    letters.slice(at, at + length).join(''),
  );
}
