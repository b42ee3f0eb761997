import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { EntryIndex } from '../../src/model/entry-index.js';
import { EntrySearch } from '../../src/model/search/search.js';
import type { PlainDocument, Sample } from './content.js';

/** Makes the index of one sample, and returns its search. */
type Engine = (sample: Sample) => (query: string) => unknown;

const FIELDS = ['title', 'keywords', 'questions', 'summary', 'body'] as const;
const WEIGHTS = { title: 3, keywords: 2.5, questions: 2.5, summary: 1.5, body: 0.6 };

const textOf = (document: PlainDocument) =>
  FIELDS.map((field) => document[field])
    .join('\n')
    .toLowerCase();

/** The drawer's search, and the libraries in its place, with the options of their documentation. */
export const ENGINES = {
  drawer: ({ entries, bodies }) => {
    const search = new EntrySearch(new EntryIndex(entries), bodies);
    return (query) => search.search(query);
  },
  MiniSearch: ({ documents }) => {
    const search = new MiniSearch<PlainDocument>({
      fields: [...FIELDS],
      searchOptions: { boost: WEIGHTS, prefix: true, fuzzy: 0.2 },
    });
    search.addAll(documents);
    return (query) => search.search(query);
  },
  Fuse: ({ documents }) => {
    const keys = FIELDS.map((name) => ({ name, weight: WEIGHTS[name] }));
    const search = new Fuse(documents, { keys, ignoreLocation: true, includeScore: true });
    return (query) => search.search(query);
  },
  indexOf: ({ documents }) => {
    const texts = documents.map(textOf);
    return (query) => {
      const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
      return texts.filter((text) => terms.every((term) => text.includes(term)));
    };
  },
} as const satisfies Readonly<Record<string, Engine>>;

export type EngineName = keyof typeof ENGINES;
