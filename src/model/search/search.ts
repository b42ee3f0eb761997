import type { Entry } from '../entry.js';
import type { EntryIndex } from '../entry-index.js';
import { withoutStop, type LabelLookup } from '../labels.js';
import type { MessageIndex } from '../message-match/message-index.js';
import { messagesOf } from '../message-match/messages-of.js';
import type { Page } from '../page.js';
import { answerOf, type Answer, type Evidence } from './answer.js';
import { byScore, matchTerms, type Candidate } from './candidates.js';
import { contentWords, knownWords, shareOf } from './content-words.js';
import {
  documentOf,
  FIELD_WEIGHTS,
  phrasesOf,
  STRONG_FIELDS,
  type Field,
  type SearchedBody,
} from './fields.js';
import { InvertedIndex, type IndexedDocument } from './inverted-index.js';
import { errorLines, isPasted } from './pasted-text.js';
import { Phrases, weightOf } from './phrases.js';
import { MIN_SCORE_SHARE, placeLabel, raiseMessages } from './placement.js';
import { analyzeQuery, ends, type QueryTerm } from './query.js';
import { normalize } from './tokenize.js';

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

/** The hits that are compared by phrases, and how much that counts. */
const MAX_COMPARED = 20;
const PHRASE_BOOST = 2;

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
      (entry) => new Phrases(phrasesOf(entry, byId.get(entry.id)), this.#index),
    );
  }

  /** @param page the current page: entries that fit the page rank a little higher */
  search(query: string, page?: Page): SearchResults {
    const terms = analyzeQuery(query, this.#vocabulary);
    const matched = matchTerms(this.#index, terms);
    const ranked = this.#compare(this.#boost(matched, page), terms);
    const text = ends(query);
    const raised = raiseMessages(ranked, this.#messages.match(text).matches, (entry) =>
      this.#documents.findIndex(({ id }) => id === entry),
    );
    const label = withoutStop(normalize(text.trim()));
    const candidates = placeLabel(
      raised,
      (document) => this.#labels[document]?.has(label) === true,
    );
    const [first] = candidates;
    if (!first) return { hits: [], answer: 'none' };
    const hits = candidates
      .filter(({ score }) => score >= first.score * MIN_SCORE_SHARE)
      .flatMap((candidate) => this.#hitOf(candidate));
    const evidence = this.#evidenceOf(query, terms, first);
    const namesEntry = candidates !== ranked;
    return { hits, answer: namesEntry ? 'found' : answerOf(evidence, query), evidence };
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
