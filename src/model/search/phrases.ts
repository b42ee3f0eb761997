import { weighPhrase, type QueryTerm } from './query.js';

/** A title, a keyword or a question. */
interface Phrase {
  readonly terms: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The share of the phrase in a comparison. The query has the rest. */
const PHRASE_SHARE = 0.4;

/** Compares queries with whole phrases, since words from several phrases match by chance. */
export class Phrases {
  #texts: readonly string[];
  #vocabulary: Parameters<typeof weighPhrase>[1];
  #phrases: readonly Phrase[] | undefined;

  constructor(texts: readonly string[], vocabulary: Parameters<typeof weighPhrase>[1]) {
    this.#texts = texts;
    this.#vocabulary = vocabulary;
  }

  /** Returns the similarity of the most similar phrase, from 0 to 1. */
  similarity(query: readonly QueryTerm[]): number {
    // Most entries match no query of a session, so their phrases are never needed.
    this.#phrases ??= this.#texts.map((text) => {
      const terms = weighPhrase(text, this.#vocabulary);
      return {
        terms: new Map(terms.map(({ term, weight }) => [term, weight])),
        total: weightOf(terms),
      };
    });
    const total = weightOf(query);
    return this.#phrases.reduce(
      (best, phrase) => Math.max(best, similarity(query, total, phrase)),
      0,
    );
  }
}

function similarity(query: readonly QueryTerm[], total: number, { terms, total: own }: Phrase) {
  const matched = query.reduce((sum, { term, weight, variants }) => {
    // A phrase that no entry answers may contain terms that no entry contains.
    const best = variants.reduce(
      (max, variant) => (terms.has(variant.term) ? Math.max(max, variant.similarity) : max),
      Number(terms.has(term)),
    );
    return sum + weight * best;
  }, 0);
  return matched / ((1 - PHRASE_SHARE) * total + PHRASE_SHARE * own || 1);
}

export const weightOf = (terms: readonly QueryTerm[]): number =>
  terms.reduce((sum, { weight }) => sum + weight, 0);
