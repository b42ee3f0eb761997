import { CALIBRATION } from './calibration.js';

/** How well the first hit answers a query: probably, perhaps, or not at all. */
export type Answer = 'found' | 'near' | 'none';

/** The overlap of the first hit and the query. */
export interface Evidence {
  /** The share of the query that the hit contains. */
  readonly covered: number;
  /** The same in the title, the keywords and the questions only. */
  readonly strong: number;
  /** The share of the query that the hit contains in any field or spelling. */
  readonly contained: number;
  /** The share that one term alone contributes, if little else matches. */
  readonly single: number;
  /** The share of the query that any entry contains. */
  readonly known: number;
  /** The similarity of the most similar phrase of the hit. */
  readonly phrase: number;
  /** The similarity of the most similar question that no entry answers. */
  readonly unlike: number;
  /** The share of its words in the title, the keywords and the questions. */
  readonly words: number;
  /** The logarithm of the number of terms. Long queries share words with any entry. */
  readonly length: number;
}

/** The languages with a calibration of their own. */
export type Calibrated = 'en' | 'ko' | 'ja' | 'th';

/** The weight of each part of the evidence, and the limits of the sum. */
export type Calibration = Readonly<
  Record<Exclude<keyof Evidence, 'contained'> | 'found' | 'near', number>
>;

/** The share of a query that an answer has without further evidence. */
const COMPLETE = 0.95;

/** @param query decides the calibration by its script */
export function answerOf(evidence: Evidence, query: string): Answer {
  const { contained, unlike, phrase } = evidence;
  if (contained >= COMPLETE && unlike <= phrase) return 'found';
  const calibration = CALIBRATION[languageOf(query)];
  const sum = confidenceOf(evidence, calibration);
  return sum >= calibration.found ? 'found' : sum >= calibration.near ? 'near' : 'none';
}

const SCRIPTS: readonly (readonly [Calibrated, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Returns the language of a question by its script. Error messages in it are often English. */
function languageOf(query: string): Calibrated {
  const counts = SCRIPTS.map(([lang, letter]) => ({ lang, n: query.match(letter)?.length ?? 0 }));
  const [most] = counts.sort((a, b) => b.n - a.n);
  return most && most.n >= 2 ? most.lang : 'en';
}

/** Adds up the evidence. */
export const confidenceOf = (
  { covered, strong, single, known, phrase, unlike, words, length }: Evidence,
  by: Omit<Calibration, 'found' | 'near'>,
): number =>
  by.covered * covered +
  by.strong * strong +
  by.single * single +
  by.known * known +
  by.phrase * phrase +
  by.unlike * unlike +
  by.words * words +
  by.length * length;
