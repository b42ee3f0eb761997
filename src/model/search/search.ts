import MiniSearch, { type SearchResult } from 'minisearch';
import type { Entry, EntryBody } from '../entry.js';
import type { Page } from '../page.js';
import { rank } from '../rank.js';
import { STOP_WORDS } from './stop-words.js';
import { textOf } from './text.js';
import { isDense, tokenize } from './tokenize.js';
import { answers, weightOf } from './weight.js';

/** Where a term can be found, and how much a find there counts. */
const WEIGHTS = { title: 4, keywords: 4, summary: 2, headings: 1, body: 1 } as const;

export type Field = keyof typeof WEIGHTS;

/** An entry that a query found. */
export interface Found {
  readonly entry: Entry;
  /** Higher is better. Only the order means anything. */
  readonly score: number;
  /** The terms of the entry that the query matched, folded, by the fields they stand in. */
  readonly matched: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** The words of the entry's body, to show some of; empty while only the list is known. */
  readonly text: string;
}

export interface SearchResults {
  /** The best first. */
  readonly found: readonly Found[];
  /** Nothing has most of what was asked for: what was found is only the nearest there is. */
  readonly nearest: boolean;
}

/** How much better an entry is for belonging on the page that is asked from. Never a filter. */
const PAGE_BOOST = 1.15;

/** What has less than this share of the best score has only some common word with the question. */
const WORTH_SHOWING = 0.15;

/** How misspelt a word may be, as a share of its letters: in what is found, and in what is nearest. */
const TYPOS = { found: 0.2, nearest: 0.4 } as const;

/**
 * Finds entries by what they say. It knows no entry but those that it was built from, which have to
 * be those that exist for the reader.
 */
export class EntrySearch {
  #entries: ReadonlyMap<string, Entry>;
  #texts: ReadonlyMap<string, string>;
  #index: MiniSearch<Record<Field | 'id', string>>;

  /** @param bodies may lack some entries; those are found by the rest of their texts */
  constructor(entries: readonly Entry[], bodies: readonly EntryBody[]) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#index = new MiniSearch({
      fields: Object.keys(WEIGHTS),
      tokenize,
      // Tokens are folded already, query and text alike.
      processTerm: (term) => term,
    });
    this.#texts = new Map(bodies.map(({ id, html }) => [id, textOf(html)]));
    const headings = new Map(bodies.map((body) => [body.id, body.headings]));
    this.#index.addAll(
      entries.map(({ id, title, keywords, summary }) => ({
        id,
        title,
        keywords: keywords.join('\n'),
        summary,
        headings:
          headings
            .get(id)
            ?.map(({ text }) => text)
            .join('\n') ?? '',
        body: this.#textOf(id),
      })),
    );
  }

  /** @param page where the question is asked from; entries that fit it come a little earlier */
  search(query: string, page?: Page): SearchResults {
    const terms = termsOf(query);
    if (terms.length === 0) return { found: [], nearest: false };
    const fitting = new Set(page ? this.#fitting(page) : []);
    const hits = this.#lookUp(terms, TYPOS.found, fitting);
    const nearest = !hits.some((hit) => answers(hit.queryTerms, terms));
    const found = hits.length > 0 ? hits : this.#lookUp(terms, TYPOS.nearest, fitting);
    return { found: worthShowing(found.map((hit) => this.#found(hit, terms))), nearest };
  }

  #lookUp(terms: string[], typos: number, fitting: ReadonlySet<string>): SearchResult[] {
    return this.#index.search(terms.join(' '), {
      tokenize: () => terms,
      boost: WEIGHTS,
      boostTerm: weightOf,
      prefix: (term) => !isDense(term) && term.length > 2,
      fuzzy: (term) => (!isDense(term) && term.length > 3 ? typos : false),
      boostDocument: (id) => (fitting.has(String(id)) ? PAGE_BOOST : 1),
    });
  }

  /** An entry that has more of what was asked for is worth more than one that has some of it often. */
  #found(hit: SearchResult, asked: readonly string[]): Found {
    const entry = this.#entries.get(String(hit.id));
    if (!entry) throw new Error(`The index has an entry ${String(hit.id)} that it was not given.`);
    const share = hit.queryTerms.length / asked.length;
    const score = hit.score * Math.sqrt(share);
    return { entry, score, matched: matchedOf(hit), text: this.#textOf(entry.id) };
  }

  #textOf(id: string): string {
    return this.#texts.get(id) ?? '';
  }

  #fitting(page: Page): readonly string[] {
    return rank([...this.#entries.values()], page)
      .filter(({ reason }) => reason.because === 'page')
      .map(({ entry }) => entry.id);
  }
}

/** What is asked for, each once. Words that say nothing are left out, unless there are no others. */
function termsOf(query: string): string[] {
  const terms = [...new Set(tokenize(query))];
  const telling = terms.filter((term) => !STOP_WORDS.has(term));
  return telling.length > 0 ? telling : terms;
}

/** The best first, and equals in the order of their ids: the same in every browser. */
function worthShowing(found: readonly Found[]): readonly Found[] {
  const best = Math.max(0, ...found.map(({ score }) => score));
  return found
    .filter(({ score }) => score >= best * WORTH_SHOWING)
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
}

function matchedOf({ match }: SearchResult): Found['matched'] {
  const matched: Partial<Record<string, string[]>> = {};
  for (const [term, fields] of Object.entries(match)) {
    for (const field of fields) (matched[field] ??= []).push(term);
  }
  return matched;
}
