import MiniSearch, { type SearchResult } from 'minisearch';
import type { Entry, EntryBody } from '../entry.js';
import type { EntryIndex } from '../entry-index.js';
import type { Page } from '../page.js';
import type { TailoredBody } from '../tailor.js';
import { STOP_WORDS } from './stop-words.js';
import { textOf } from './text.js';
import { isUnsegmented, tokenize } from './tokenize.js';
import { firstWords, isAnswer, weightOf } from './weight.js';

/** The searched fields and their weights. A label is in the body too. */
const FIELD_WEIGHTS = {
  title: 4,
  keywords: 4,
  summary: 2,
  headings: 1,
  labels: 2,
  body: 1,
} as const;

export type Field = keyof typeof FIELD_WEIGHTS;

/** An entry that matches a query. */
export interface SearchHit {
  readonly entry: Entry;
  /** Higher is better. Only the order of scores has a meaning. */
  readonly score: number;
  /** The normalized terms that matched, by field. */
  readonly matched: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** The text of the body, for an excerpt; empty if the body failed to load. */
  readonly text: string;
}

export interface SearchResults {
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** Whether no hit matches enough of the query, and the hits are only similar entries. */
  readonly approximate: boolean;
}

/** The boost of hits that fit the current page. Never a filter. */
const PAGE_BOOST = 1.15;

/** The minimum share of the best score. Lower hits match only a frequent word. */
const MIN_SCORE_SHARE = 0.15;

/** The typos allowed in a word, as a share of its letters. */
const FUZZINESS = { exact: 0.2, approximate: 0.4 } as const;

/** The limits of a query, since a pasted log must not block the page. */
const MAX_QUERY = { words: 30, characters: 2_000 } as const;

/** A body, with the labels that it names. */
type SearchedBody = EntryBody & Partial<Pick<TailoredBody, 'labels'>>;

/** Searches the entries of its index. */
export class EntrySearch {
  #entries: EntryIndex;
  #texts: ReadonlyMap<string, string>;
  #index: MiniSearch<Record<Field | 'id', string>>;

  /** @param bodies may be incomplete: entries without a body match by their other fields */
  constructor(entries: EntryIndex, bodies: readonly SearchedBody[]) {
    this.#entries = entries;
    this.#index = new MiniSearch({
      fields: Object.keys(FIELD_WEIGHTS),
      tokenize,
      // tokenize() has already normalized the terms.
      processTerm: (term) => term,
    });
    const known = bodies.filter(({ id }) => entries.byId(id));
    const headings = new Map(known.map((body) => [body.id, body.headings]));
    const labels = new Map(known.map((body) => [body.id, body.labels ?? []]));
    this.#texts = new Map(known.map(({ id, html }) => [id, textOf(html)]));
    this.#index.addAll(
      entries.all.map(({ id, title, keywords, summary }) => ({
        id,
        title,
        keywords: keywords.join('\n'),
        summary,
        headings: (headings.get(id) ?? []).map(({ text }) => text).join('\n'),
        labels: (labels.get(id) ?? []).map(textOf).join('\n'),
        body: this.#texts.get(id) ?? '',
      })),
    );
  }

  /** @param page the current page: entries that fit the page rank a little higher */
  search(query: string, page?: Page): SearchResults {
    const terms = termsOf(query);
    if (terms.length === 0) return { hits: [], approximate: false };
    const ranked = page ? this.#entries.rank(page).fitting : [];
    const fitting = new Set(
      ranked.flatMap(({ entry, reason }) => (reason.because === 'page' ? entry.id : [])),
    );
    const exact = this.#lookUp(terms, FUZZINESS.exact, fitting);
    const found = exact.length > 0 ? exact : this.#lookUp(terms, FUZZINESS.approximate, fitting);
    return {
      hits: this.#hitsOf(found, terms),
      approximate: !exact.some(({ queryTerms }) => isAnswer(queryTerms, terms)),
    };
  }

  #lookUp(terms: string[], fuzziness: number, fitting: ReadonlySet<string>): SearchResult[] {
    return this.#index.search(terms.join(' '), {
      tokenize: () => terms,
      boost: FIELD_WEIGHTS,
      boostTerm: weightOf,
      prefix: (term) => !isUnsegmented(term) && term.length > 2,
      fuzzy: (term) => (!isUnsegmented(term) && term.length > 3 ? fuzziness : false),
      boostDocument: (id) => (fitting.has(String(id)) ? PAGE_BOOST : 1),
    });
  }

  /** Sorts equal scores by id, the same in every browser. */
  #hitsOf(found: readonly SearchResult[], terms: readonly string[]): readonly SearchHit[] {
    // Matching more of the query counts more than matching one term often.
    const scored = found.map((result) => ({
      result,
      id: String(result.id),
      score: result.score * Math.sqrt(result.queryTerms.length / terms.length),
    }));
    const best = scored.reduce((max, { score }) => Math.max(max, score), 0);
    return scored
      .filter(({ score }) => score >= best * MIN_SCORE_SHARE)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .flatMap(({ result, id, score }) => {
        const entry = this.#entries.byId(id);
        const text = this.#texts.get(id) ?? '';
        return entry ? { entry, score, matched: matchedOf(result), text } : [];
      });
  }
}

/** Splits a query into distinct terms. Removes stop words, unless nothing else is left. */
function termsOf(query: string): string[] {
  const terms = [...new Set(tokenize(query.slice(0, MAX_QUERY.characters)))];
  const significant = terms.filter((term) => !STOP_WORDS.has(term));
  return firstWords(significant.length > 0 ? significant : terms, MAX_QUERY.words);
}

function matchedOf({ match }: SearchResult): SearchHit['matched'] {
  const matched: Partial<Record<string, string[]>> = {};
  for (const [term, fields] of Object.entries(match)) {
    for (const field of fields) (matched[field] ??= []).push(term);
  }
  return matched;
}
