import { STRONG_FIELDS, type Field } from './fields.js';
import type { InvertedIndex } from './inverted-index.js';
import { weightOf } from './phrases.js';
import type { QueryTerm } from './query.js';

/** A document while a query is matched. */
export interface Candidate {
  readonly document: number;
  score: number;
  /** The weight of the matched terms. */
  covered: number;
  /** The weight of the terms that matched in a strong field. */
  strong: number;
  /** The largest weight of one term. */
  single: number;
  /** The weight of the terms that the document contains in any field or spelling. */
  contained: number;
  /** The similarity of the most similar phrase. */
  readonly phrase: number;
  readonly matched: Partial<Record<Field, string[]>>;
}

/** How a term of a query matches a document. */
interface TermMatch {
  strength: number;
  /** The similarity of the best variant in a strong field. */
  strong: number;
  readonly matched: [Field, string][];
}

/** How much of its strength a term needs to count as covered. */
const FULL_COVERAGE = 1.5;

export const newCandidate = (document: number): Candidate => ({
  ...{ document, score: 0, covered: 0, strong: 0, single: 0, contained: 0, phrase: 0 },
  matched: {},
});

/** Orders candidates, the best first. Equal scores stay in the order of the documents. */
export const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || a.document - b.document;

/** Returns the documents that contain a term of a query. */
export function matchTerms(
  index: InvertedIndex<Field>,
  terms: readonly QueryTerm[],
): readonly Candidate[] {
  const candidates = new Map<number, Candidate>();
  for (const { weight, variants } of terms) {
    for (const [document, { strength, strong, matched }] of matchTerm(index, variants)) {
      const candidate = candidates.get(document) ?? newCandidate(document);
      candidates.set(document, candidate);
      candidate.score += weight * strength;
      candidate.covered += weight * Math.min(1, strength * FULL_COVERAGE);
      candidate.strong += weight * strong;
      candidate.contained += weight;
      candidate.single = Math.max(candidate.single, weight * strong);
      for (const [field, term] of matched) (candidate.matched[field] ??= []).push(term);
    }
  }
  const total = weightOf(terms);
  // Matching more of the query counts more than matching one term often.
  return [...candidates.values()].map((candidate) => ({
    ...candidate,
    score: candidate.score * Math.sqrt(candidate.covered / total),
  }));
}

/** Counts the best variant of a term for each document. */
function matchTerm(
  index: InvertedIndex<Field>,
  variants: QueryTerm['variants'],
): ReadonlyMap<number, TermMatch> {
  const found = new Map<number, TermMatch>();
  for (const { term, similarity, isSynonym } of variants) {
    for (const { document, strength, fields } of index.postings(term)) {
      const match = found.get(document) ?? { strength: 0, strong: 0, matched: [] };
      found.set(document, match);
      match.strength = Math.max(match.strength, strength * similarity);
      for (const field of fields) {
        if (STRONG_FIELDS.has(field)) match.strong = Math.max(match.strong, similarity);
        // A result marks the words that the reader typed.
        if (!isSynonym) match.matched.push([field, term]);
      }
    }
  }
  return found;
}
