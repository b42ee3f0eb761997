import type { Anchor } from '../../src/model/anchor.js';
import type { Entry, EntryBody, Heading } from '../../src/model/entry.js';
import { fingerprint } from '../../src/model/fingerprint.js';
import type { Hint } from '../../src/model/hint.js';
import type { MarkupNode } from '../../src/model/markup.js';
import type { EntryMessages } from '../../src/model/message-match/entry-messages.js';
import { compareText } from './diagnostic.js';
import type { TextFile } from './entry-files.js';
import type { EntryMetadata } from './entry-metadata.js';
import type { HintMetadata, HintText } from './hints.js';
import type { EntryQuestions } from './questions.js';

/** All entries with all their translations, sorted by id. */
export type Content = readonly CompiledEntry[];

/** An entry in all its languages. */
export interface CompiledEntry extends EntryQuestions {
  readonly id: string;
  readonly metadata: EntryMetadata;
  readonly hints: readonly CompiledHint[];
  /** The controls that its texts link to. */
  readonly anchors: readonly Anchor[];
  readonly metadataFile: TextFile;
  /** The messages that lead to it. */
  readonly messages: EntryMessages | undefined;
  /** The fallback for languages without a translation: English but for an installation's own entries. */
  readonly english: EntryText;
  /** By language, English included. */
  readonly texts: ReadonlyMap<string, EntryText>;
}

/** A hint with its anchors instead of their names. */
export type CompiledHint = Omit<HintMetadata, 'anchors'> & Pick<Hint, 'anchors'>;

/** An entry in one language. */
export interface EntryText {
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  /** The hash of the English text that was translated; `source` in the front matter. */
  readonly sourceHash: string | undefined;
  readonly markup: readonly MarkupNode[];
  readonly headings: readonly Heading[];
  /** Whether parts of the text are for some versions of Web-UI only. */
  readonly variesByVersion: boolean;
  /** By hint id. */
  readonly hints: ReadonlyMap<string, HintText>;
  readonly file: TextFile;
}

/** Returns the languages that at least one entry is written in. */
export const languagesOf = (content: Content): readonly string[] =>
  [...new Set(content.flatMap(({ texts }) => [...texts.keys()]))].sort(compareText);

/** All fields of an entry, so that a new one cannot be forgotten. */
type EntryFields = { readonly [Name in keyof Required<Entry>]: Entry[Name] };

/** Returns every entry as the drawer lists it in a language. */
export const entriesIn = (content: Content, lang: string): readonly Entry[] =>
  content.map((entry) => {
    const { audience, kind, moment, pages, platforms, versions, replaces, related } =
      entry.metadata;
    const { title, summary, lang: textLang, variesByVersion } = textIn(entry, lang);
    const fields: EntryFields = {
      id: entry.id,
      audience,
      kind,
      moment,
      pages,
      platforms,
      versions,
      variesByVersion: variesByVersion || undefined,
      replaces,
      // The drawer sets it for entries of an own pack.
      isOwn: undefined,
      related,
      lang: textLang,
      title,
      summary,
    };
    return withoutUndefined(fields);
  });

const withoutUndefined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** Returns the body of an entry in a language. */
export function bodyIn(entry: CompiledEntry, lang: string): EntryBody {
  const { markup, headings, keywords } = textIn(entry, lang);
  const { id, anchors, messages, metadata } = entry;
  const own = (texts: CompiledEntry['questions']) =>
    texts.get(lang) ?? texts.get(entry.english.lang) ?? [];
  const [questions, unlike] = [own(entry.questions), own(entry.unlike)];
  return {
    id,
    markup,
    headings,
    reviewed: metadata.reviewed,
    ...(anchors.length === 0 ? {} : { anchors }),
    ...(metadata.checks && { checks: metadata.checks }),
    keywords,
    ...(questions.length === 0 ? {} : { questions }),
    ...(unlike.length === 0 ? {} : { unlike }),
    ...(messages && { messages }),
  };
}

/** Returns every hint in a language, in English where a translation is missing. */
export const hintsIn = (content: Content, lang: string): readonly Hint[] =>
  content.flatMap((entry) =>
    entry.hints.map((hint): Hint => {
      const english = entry.english.hints.get(hint.id);
      if (!english) throw new Error(`hint ${hint.id} has no text, but none was reported`);
      const translated = textIn(entry, lang).hints.get(hint.id);
      return {
        ...hint,
        entry: entry.id,
        version: versionOf(english),
        lang: translated ? textIn(entry, lang).lang : entry.english.lang,
        ...(translated ?? english),
      };
    }),
  );

/** Returns a text that changes with the text of a hint. */
const versionOf = ({ text, warning = '' }: HintText): string => fingerprint(`${text}\n${warning}`);

const textIn = ({ texts, english }: CompiledEntry, lang: string): EntryText =>
  texts.get(lang) ?? english;
