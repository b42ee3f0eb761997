import type { Entry, EntryBody } from '../entry.js';
import type { EntryIndex } from '../entry-index.js';
import { withoutStop, type LabelLookup } from '../labels.js';
import type { MessageIndex } from '../message-match/message-index.js';
import { messagesOf } from '../message-match/messages-of.js';
import type { Page } from '../page.js';
import type { TailoredBody } from '../tailor.js';
import { answerOf, type Answer, type Evidence } from './answer.js';
import { contentWords, knownWords, shareOf } from './content-words.js';
import { InvertedIndex, type IndexedDocument } from './inverted-index.js';
import { errorLines, isPasted } from './pasted-text.js';
import { Phrases, weightOf } from './phrases.js';
import { analyzeQuery, ends, type QueryTerm } from './query.js';
import { textOf } from './text.js';
import { normalize } from './tokenize.js';

/** The searched fields and their weights. A label is in the body too. */
const FIELD_WEIGHTS = {
  title: 3,
  keywords: 2.5,
  questions: 2.5,
  summary: 1.5,
  headings: 0.6,
  labels: 1.2,
  body: 0.6,
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
  /** Whether the first hit answers the query. */
  readonly answer: Answer;
  /** The evidence of the answer; undefined without hits. */
  readonly evidence?: Evidence;
}

/** The boost of hits that fit the current page. Never a filter. */
const PAGE_BOOST = 1.1;

/** The minimum share of the best score. Lower hits match only a frequent word. */
const MIN_SCORE_SHARE = 0.2;

/** The fields that an author wrote for the search. */
const STRONG_FIELDS: ReadonlySet<Field> = new Set(['title', 'keywords', 'questions']);

/** The hits that are compared by phrases, and how much that counts. */
const MAX_COMPARED = 20;
const PHRASE_BOOST = 2;

/** An entry that names the whole query as a label has at least this index. */
const MAX_LABEL_INDEX = 2;

/** The most entries that messages raise, and how far above the best other entry. */
const MAX_RAISED = 3;
const MESSAGE_BOOST = 1.5;

/** How much of its strength a term needs to count as covered. */
const FULL_COVERAGE = 1.5;

/** A document while a query is matched. */
interface Candidate {
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

/** A body, with the labels that it names. */
type SearchedBody = EntryBody & Partial<Pick<TailoredBody, 'labels'>>;

/** Searches the entries of its index. */
export class EntrySearch {
  #entries: EntryIndex;
  #documents: readonly IndexedDocument<Field>[];
  #index: InvertedIndex<Field>;
  #vocabulary: Parameters<typeof analyzeQuery>[1];
  #phrases: readonly Phrases[];
  #labels: readonly ReadonlySet<string>[];
  #messages: MessageIndex;
  /** The questions that look alike, and that no entry answers. */
  #unlike: Phrases;

  /**
   * @param bodies may be incomplete: entries without a body match by their other fields
   * @param labels the messages of Web-UI in the reader's language
   */
  constructor(entries: EntryIndex, bodies: readonly SearchedBody[], labels?: LabelLookup) {
    this.#entries = entries;
    this.#messages = messagesOf(entries, bodies, labels);
    const byId = new Map(bodies.map((body) => [body.id, body]));
    this.#documents = entries.all.map((entry) => documentOf(entry, byId.get(entry.id)));
    this.#labels = this.#documents.map(
      ({ fields }) =>
        new Set(
          normalize(fields.labels ?? '')
            .split('\n')
            .map(withoutStop),
        ),
    );
    this.#index = new InvertedIndex(this.#documents, FIELD_WEIGHTS);
    const { has, rarity } = this.#index;
    this.#vocabulary = {
      ...{ has, rarity },
      withPrefix: (prefix) => this.#index.withPrefix(prefix),
      withTypos: (term) => this.#index.withTypos(term),
      isNamed: (term) =>
        this.#index
          .postings(term)
          .some(({ fields }) => fields.some((field) => STRONG_FIELDS.has(field))),
    };
    this.#unlike = new Phrases(
      bodies.flatMap(({ unlike }) => unlike ?? []),
      this.#index,
    );
    this.#phrases = entries.all.map(
      ({ id, title, summary }) =>
        new Phrases([title, summary, ...askedOf(byId.get(id))], this.#index),
    );
  }

  /** @param page the current page: entries that fit the page rank a little higher */
  search(query: string, page?: Page): SearchResults {
    const terms = analyzeQuery(query, this.#vocabulary);
    const ranked = this.#compare(this.#boost(this.#match(terms), page), terms);
    const text = ends(query);
    const raised = this.#raise(ranked, text);
    const candidates = this.#placeLabel(raised, withoutStop(normalize(text.trim())));
    const [first] = candidates;
    if (!first) return { hits: [], answer: 'none' };
    const hits = candidates
      .filter(({ score }) => score >= first.score * MIN_SCORE_SHARE)
      .flatMap((candidate) => this.#hitOf(candidate));
    const evidence = this.#evidenceOf(query, terms, first);
    const namesEntry = candidates !== ranked;
    return { hits, answer: namesEntry ? 'found' : answerOf(evidence, query), evidence };
  }

  #match(terms: readonly QueryTerm[]): readonly Candidate[] {
    const candidates = new Map<number, Candidate>();
    for (const { weight, variants } of terms) {
      for (const [document, { strength, strong, matched }] of this.#matchTerm(variants)) {
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
  #matchTerm(variants: QueryTerm['variants']): ReadonlyMap<number, TermMatch> {
    const found = new Map<number, TermMatch>();
    for (const { term, similarity } of variants) {
      for (const { document, strength, fields } of this.#index.postings(term)) {
        const match = found.get(document) ?? { strength: 0, strong: 0, matched: [] };
        found.set(document, match);
        match.strength = Math.max(match.strength, strength * similarity);
        for (const field of fields) {
          if (STRONG_FIELDS.has(field)) match.strong = Math.max(match.strong, similarity);
          match.matched.push([field, term]);
        }
      }
    }
    return found;
  }

  /** Sorts the candidates, the best first. Equal scores stay in the order of the entries. */
  #boost(candidates: readonly Candidate[], page: Page | undefined): readonly Candidate[] {
    const ranked = page ? this.#entries.rank(page).fitting : [];
    const fitting = new Set(
      ranked.flatMap(({ entry, reason }) => (reason.because === 'page' ? entry.id : [])),
    );
    return candidates
      .map((candidate) => {
        const id = this.#documents[candidate.document]?.id ?? '';
        const boost = fitting.has(id) ? PAGE_BOOST : 1;
        return { ...candidate, score: candidate.score * boost };
      })
      .sort(byScore);
  }

  /** Compares the best candidates with the query as whole phrases. */
  #compare(candidates: readonly Candidate[], terms: readonly QueryTerm[]): readonly Candidate[] {
    const best = candidates.slice(0, MAX_COMPARED).map((candidate) => {
      const phrase = this.#phrases[candidate.document]?.similarity(terms) ?? 0;
      return { ...candidate, phrase, score: candidate.score * (1 + PHRASE_BOOST * phrase) };
    });
    return [...best, ...candidates.slice(MAX_COMPARED)].sort(byScore);
  }

  /** Moves the best entry that names the query as a label to the first results. */
  #placeLabel(candidates: readonly Candidate[], label: string): readonly Candidate[] {
    const index = candidates.findIndex(({ document }) => this.#labels[document]?.has(label));
    const place = Math.min(index, MAX_LABEL_INDEX);
    const [best, named, there] = [candidates[0], candidates[index], candidates[place]];
    if (!best || !named || !there) return candidates;
    // A lower score would drop the entry from the results.
    const score = Math.max(there.score, best.score * MIN_SCORE_SHARE);
    if (place === index && score === named.score) return candidates;
    return candidates.toSpliced(index, 1).toSpliced(place, 0, { ...named, score });
  }

  /** Moves the entries of the messages in a query to the top. */
  #raise(ranked: readonly Candidate[], query: string): readonly Candidate[] {
    const { matches } = this.#messages.match(query);
    if (matches.length === 0) return ranked;
    const best = ranked[0]?.score ?? 1;
    const raised = matches.slice(0, MAX_RAISED).flatMap(({ entry }, place) => {
      const document = this.#documents.findIndex(({ id }) => id === entry);
      const known = ranked.find((candidate) => candidate.document === document);
      const score = best * (MESSAGE_BOOST - 0.1 * place);
      return document < 0 ? [] : [{ ...(known ?? newCandidate(document)), score }];
    });
    if (raised.length === 0) return ranked;
    const documents = new Set(raised.map(({ document }) => document));
    return [...raised, ...ranked.filter(({ document }) => !documents.has(document))];
  }

  #evidenceOf(query: string, terms: readonly QueryTerm[], first: Candidate): Evidence {
    const total = weightOf(terms);
    const { document, covered, strong, single, contained, phrase } = first;
    const { title = '', keywords = '', questions = '' } = this.#documents[document]?.fields ?? {};
    const named = knownWords([title, keywords, questions].join('\n'));
    return {
      covered: covered / total,
      strong: strong / total,
      single: (single / total) * (1 - strong / total),
      contained: contained / total,
      known: weightOf(terms.filter(({ variants }) => variants.length > 0)) / total,
      phrase,
      unlike: this.#unlike.similarity(terms),
      words: shareOf(contentWords(isPasted(query) ? errorLines(query) : query), named),
      length: Math.log(1 + total / this.#index.rarity('')),
    };
  }

  #hitOf({ document, score, matched }: Candidate): readonly SearchHit[] {
    const { id = '', fields = {} } = this.#documents[document] ?? {};
    const entry = this.#entries.byId(id);
    return entry ? [{ entry, score, matched, text: fields.body ?? '' }] : [];
  }
}

const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || a.document - b.document;

const newCandidate = (document: number): Candidate => ({
  ...{ document, score: 0, covered: 0, strong: 0, single: 0, contained: 0, phrase: 0 },
  matched: {},
});

const askedOf = (body: SearchedBody | undefined): readonly string[] => [
  ...(body?.keywords ?? []),
  ...(body?.questions ?? []),
];

const documentOf = (
  { id, title, summary }: Entry,
  body: SearchedBody | undefined,
): IndexedDocument<Field> => ({
  id,
  fields: {
    title,
    keywords: (body?.keywords ?? []).join('\n'),
    questions: (body?.questions ?? []).join('\n'),
    summary,
    headings: (body?.headings ?? []).map(({ text }) => text).join('\n'),
    labels: (body?.labels ?? []).join('\n'),
    body: textOf(body?.markup ?? []),
  },
});
