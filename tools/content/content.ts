import type { Anchor } from '../../src/model/anchor.js';
import type { Entry, EntryBody, Heading } from '../../src/model/entry.js';
import type { Hint } from '../../src/model/hint.js';
import type { Anchors } from './anchors.js';
import type { Facts } from './facts.js';
import { versionOf, type HintFacts, type HintText } from './hints.js';
import { byText } from './problem.js';
import type { SourceFile } from './sources.js';

/** All entries with all their translations, sorted by id. */
export type Content = readonly Article[];

/** A hint of an entry, with the anchors that it names. */
export type PlacedHint = Omit<HintFacts, 'anchors'> & { readonly anchors: readonly Anchor[] };

/** An entry in all languages it is written in. */
export interface Article {
  readonly id: string;
  readonly facts: Facts;
  readonly hints: readonly PlacedHint[];
  /** The controls that its texts link to. */
  readonly anchors: readonly Anchor[];
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
  /** By the id of the hint. */
  readonly hints: ReadonlyMap<string, HintText>;
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
  const { id, anchors } = article;
  return { id, html, headings, ...(anchors.length === 0 ? {} : { anchors }) };
}

/** Every hint in a language; in English where it is not translated. */
export const hintsIn = (content: Content, lang: string): readonly Hint[] =>
  content.flatMap((article) =>
    article.hints.map((hint): Hint => {
      const english = hintText(article.english, hint.id);
      const text = textIn(article, lang);
      const said = text.hints.get(hint.id);
      return {
        ...hint,
        entry: article.id,
        version: versionOf(english),
        lang: said ? text.lang : 'en',
        ...(said ?? english),
      };
    }),
  );

function hintText(text: Text, id: string): HintText {
  const said = text.hints.get(id);
  if (!said) throw new Error(`the hint ${id} has no English text, though nothing was found wrong`);
  return said;
}

/** The anchors of these names; that there are such was checked. */
export const anchorsNamed = (names: readonly string[], anchors: Anchors): readonly Anchor[] =>
  [...new Set(names)].flatMap((name) => anchors.get(name) ?? []);

const textIn = ({ texts, english }: Article, lang: string): Text => texts.get(lang) ?? english;
