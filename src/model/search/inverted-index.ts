import { tokenize } from './tokenize.js';

/** A document of the index, as texts by field. */
export interface IndexedDocument<Field extends string> {
  readonly id: string;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

/** How often a term occurs in a field of a document. */
interface Occurrence<Field extends string> {
  readonly document: number;
  readonly field: Field;
  readonly count: number;
}

/** A term of the index with its similarity to a query term. */
export interface Variant {
  readonly term: string;
  readonly similarity: number;
  /** Whether the reader typed another word for the same thing. */
  readonly isSynonym?: true;
}

/** A document that contains a term. */
export interface Posting<Field extends string> {
  readonly document: number;
  /** From 0 to 1, more for more important fields and more occurrences. */
  readonly strength: number;
  readonly fields: readonly Field[];
}

/** How much a long field reduces the weight of its terms, from 0 to 1. */
const LENGTH_PENALTY = 0.4;

/** How fast repeated occurrences stop to count. */
const SATURATION = 1.2;

/** The shortest term that may begin another term, or contain a typo. */
const MIN_PREFIX_LENGTH = 3;
const MIN_TYPO_LENGTH = 5;

/** The limit of variants of one term. */
const MAX_VARIANTS = 12;

/** Maps the terms of all documents to the documents. */
export class InvertedIndex<Field extends string> {
  readonly size: number;
  #postings: ReadonlyMap<string, readonly Posting<Field>[]>;
  /** All terms, sorted, for the search by prefix. */
  #terms: readonly string[];
  /** The terms by length and first letter, for the search with typos. */
  #byShape = new Map<string, string[]>();
  #rarities = new Map<string, number>();

  constructor(
    documents: readonly IndexedDocument<Field>[],
    weights: Readonly<Record<Field, number>>,
  ) {
    this.size = documents.length;
    const { occurrences, lengths } = countTerms(documents, Object.keys(weights) as Field[]);
    this.#postings = new Map(
      [...occurrences].map(([term, found]) => [term, postingsOf(found, weights, lengths)]),
    );
    this.#terms = [...this.#postings.keys()].sort();
    for (const term of this.#terms) {
      const shape = shapeOf(term, term.length);
      const terms = this.#byShape.get(shape);
      if (terms) terms.push(term);
      else this.#byShape.set(shape, [term]);
    }
  }

  readonly has = (term: string): boolean => this.#postings.has(term);

  postings(term: string): readonly Posting<Field>[] {
    return this.#postings.get(term) ?? [];
  }

  /**
   * Weighs a term by its rarity. An unknown term weighs most. A title counts more than a body, since a
   * term of many bodies may still distinguish entries.
   */
  readonly rarity = (term: string): number => {
    const known = this.#rarities.get(term);
    if (known !== undefined) return known;
    const frequency = this.postings(term).reduce((sum, { strength }) => sum + strength, 0);
    const rarity = Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5));
    if (frequency > 0) this.#rarities.set(term, rarity);
    return rarity;
  };

  /** Returns the terms that begin with a term. */
  withPrefix(prefix: string): readonly Variant[] {
    if (prefix.length < MIN_PREFIX_LENGTH) return [];
    const found: Variant[] = [];
    for (let at = this.#lowerBound(prefix); at < this.#terms.length; at += 1) {
      const term = this.#terms[at] ?? '';
      if (!term.startsWith(prefix) || found.length >= MAX_VARIANTS) break;
      if (term !== prefix)
        found.push({ term, similarity: 0.75 * Math.sqrt(prefix.length / term.length) });
    }
    return found;
  }

  /** Returns the terms that differ by a typo, or by two in a long term. */
  withTypos(term: string): readonly Variant[] {
    if (term.length < MIN_TYPO_LENGTH) return [];
    const most = term.length < 8 ? 1 : 2;
    const found: Variant[] = [];
    for (let length = term.length - most; length <= term.length + most; length += 1) {
      for (const candidate of this.#byShape.get(shapeOf(term, length)) ?? []) {
        const typos = distance(term, candidate, most);
        if (typos <= most) found.push({ term: candidate, similarity: 0.75 - 0.2 * typos });
      }
    }
    return found.sort((a, b) => b.similarity - a.similarity).slice(0, MAX_VARIANTS);
  }

  /** Finds the position of the first term that is not before a text. */
  #lowerBound(text: string): number {
    let low = 0;
    let high = this.#terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#terms[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Typos in the first letter are rare, and not searched. */
const shapeOf = (term: string, length: number): string => `${term.charAt(0)}${length}`;

function countTerms<Field extends string>(
  documents: readonly IndexedDocument<Field>[],
  fields: readonly Field[],
) {
  const occurrences = new Map<string, Occurrence<Field>[]>();
  const lengths = new Map<Field, { total: number; readonly of: number[] }>();
  for (const field of fields) lengths.set(field, { total: 0, of: [] });
  documents.forEach((document, number) => {
    for (const field of fields) {
      const terms = tokenize(document.fields[field] ?? '');
      const length = lengths.get(field);
      if (length) {
        length.total += terms.length;
        length.of[number] = terms.length;
      }
      const counts = new Map<string, number>();
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const [term, count] of counts) {
        const found = occurrences.get(term);
        const occurrence = { document: number, field, count };
        if (found) found.push(occurrence);
        else occurrences.set(term, [occurrence]);
      }
    }
  });
  const count = Math.max(documents.length, 1);
  const lengthOf = (field: Field, document: number): number => {
    const { total = 0, of = [] } = lengths.get(field) ?? {};
    return total === 0 ? 1 : (of[document] ?? 0) / (total / count);
  };
  return { occurrences, lengths: lengthOf };
}

/** Adds up the occurrences in the fields of each document, as BM25F does. */
function postingsOf<Field extends string>(
  occurrences: readonly Occurrence<Field>[],
  weights: Readonly<Record<Field, number>>,
  lengthOf: (field: Field, document: number) => number,
): readonly Posting<Field>[] {
  const sums = new Map<number, { weight: number; fields: Field[] }>();
  for (const { document, field, count } of occurrences) {
    const sum = sums.get(document) ?? { weight: 0, fields: [] };
    const length = 1 - LENGTH_PENALTY + LENGTH_PENALTY * lengthOf(field, document);
    sum.weight += (weights[field] * count) / length;
    sum.fields.push(field);
    sums.set(document, sum);
  }
  return [...sums].map(([document, { weight, fields }]) => ({
    document,
    strength: weight / (SATURATION + weight),
    fields,
  }));
}

/** Counts the edits between two words, up to a limit; swapped neighbors count as one. */
function distance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
      best = Math.min(best, edits);
    }
    if (best > limit) return best;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
