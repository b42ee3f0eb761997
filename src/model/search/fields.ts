import type { Entry, EntryBody } from '../entry.js';
import type { TailoredBody } from '../tailor.js';
import type { IndexedDocument } from './inverted-index.js';
import { textOf } from './text.js';

/** The searched fields and their weights. A label is in the body too. */
export const FIELD_WEIGHTS = {
  title: 3,
  keywords: 2.5,
  questions: 2.5,
  summary: 1.5,
  headings: 0.6,
  labels: 1.2,
  body: 0.6,
} as const;

export type Field = keyof typeof FIELD_WEIGHTS;

/** The fields that an author wrote for the search. */
export const STRONG_FIELDS: ReadonlySet<Field> = new Set(['title', 'keywords', 'questions']);

/** A body, with the labels that it names. */
export type SearchedBody = EntryBody & Partial<Pick<TailoredBody, 'labels'>>;

/** Returns the searched text of an entry. */
export const documentOf = (
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

/** Returns the phrases of an entry that a reader may type as a whole. */
export const phrasesOf = (
  { title, summary }: Entry,
  body: SearchedBody | undefined,
): readonly string[] => [title, summary, ...(body?.keywords ?? []), ...(body?.questions ?? [])];
