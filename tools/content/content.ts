import type { Entry, EntryBody, Heading } from '../../src/model/entry.js';
import type { Facts } from './facts.js';
import { byText } from './problem.js';
import type { SourceFile } from './sources.js';

/** All entries with all their translations, sorted by id. */
export type Content = readonly Article[];

/** An entry in all languages it is written in. */
export interface Article {
  readonly id: string;
  readonly facts: Facts;
  /** The entry.yaml, for tools that look closer at it. */
  readonly origin: SourceFile;
  /** Never missing, and so what readers of a language without translation get. */
  readonly english: Text;
  /** By language, English included. */
  readonly texts: ReadonlyMap<string, Text>;
}

/** An entry in one language. */
export interface Text {
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  /** The stamp of the English text that this one was translated from. */
  readonly source?: string | undefined;
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The file it was read from, for tools that look closer at it. */
  readonly origin: SourceFile;
}

/** The languages that at least one entry is written in. */
export const languagesOf = (content: Content): readonly string[] =>
  [...new Set(content.flatMap(({ texts }) => [...texts.keys()]))].sort(byText);

/** Every entry as the drawer lists it in a language. */
export const entriesIn = (content: Content, lang: string): readonly Entry[] =>
  content.map((article): Entry => {
    const { audience, kind, pages, platforms, related } = article.facts;
    const text = textIn(article, lang);
    return {
      id: article.id,
      audience,
      kind,
      pages,
      ...(platforms === undefined ? {} : { platforms }),
      related,
      lang: text.lang,
      title: text.title,
      summary: text.summary,
      keywords: text.keywords,
    };
  });

/** What the entry says in a language. */
export function bodyIn(article: Article, lang: string): EntryBody {
  const { html, headings } = textIn(article, lang);
  return { id: article.id, html, headings };
}

const textIn = ({ texts, english }: Article, lang: string): Text => texts.get(lang) ?? english;
