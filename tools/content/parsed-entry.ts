import { checkPictureWords, type Pictures } from './check-pictures.js';
import type { Diagnostics, Report } from './diagnostic.js';
import type { EntryFiles, TextFile } from './entry-files.js';
import { readMetadata, type ParsedMetadata } from './entry-metadata.js';
import { readFrontMatter, type ParsedFile } from './front-matter.js';
import type { LabelText } from './label-syntax.js';
import { newestText, type LabelTable } from './label-table.js';
import { EMPTY_TEXT, readMarkdown, type RenderedText } from './markdown.js';
import { readPicture } from './picture.js';
import { NO_QUESTIONS, readQuestions, type EntryQuestions } from './questions.js';

/** The valid parts of an entry. */
export interface ParsedEntry extends ParsedMetadata, EntryQuestions {
  readonly id: string;
  readonly metadataFile: TextFile | undefined;
  /** The language in which the entry must exist. */
  readonly defaultLanguage: string;
  /** By language. */
  readonly texts: ReadonlyMap<string, ParsedText>;
}

/** The valid parts of an entry in one language. */
export interface ParsedText extends Pick<ParsedFile, 'frontMatter' | 'hints'>, RenderedText {
  /** Returns the texts of labels. */
  readonly textOf: LabelText;
  readonly file: TextFile;
  readonly report: Report;
}

/** Parses the files of an entry and reports the problems within each file. */
export function parseEntry(
  entry: EntryFiles,
  { today, labels }: { readonly today: string; readonly labels: LabelTable },
  diagnostics: Diagnostics,
): ParsedEntry {
  const { id, metadata: metadataFile, questions: questionsFile, texts, defaultLanguage } = entry;
  const metadata = metadataFile
    ? readMetadata(metadataFile.text, today, diagnostics.in(metadataFile.path))
    : { related: [], hints: [] };
  const asked = questionsFile
    ? readQuestions(questionsFile.text, diagnostics.in(questionsFile.path))
    : NO_QUESTIONS;
  const pictures = new Map(
    [...entry.pictures].map(([name, file]) => [
      name,
      readPicture(file.text, diagnostics.in(file.path)),
    ]),
  );
  const parsed = [...texts].map(([lang, file]) => {
    const context = {
      pictures,
      isTranslation: lang !== defaultLanguage,
      textOf: (keys: readonly string[]) => newestText(labels, keys, lang),
    };
    return [lang, parseText(file, diagnostics, context)] as const;
  });
  return { id, ...metadata, metadataFile, ...asked, defaultLanguage, texts: new Map(parsed) };
}

/** The parts of an entry that its texts depend on. */
interface TextContext {
  readonly textOf: LabelText;
  readonly pictures: Pictures;
  readonly isTranslation: boolean;
}

function parseText(file: TextFile, diagnostics: Diagnostics, context: TextContext): ParsedText {
  const { textOf, pictures, isTranslation } = context;
  const report = diagnostics.in(file.path);
  const { root, frontMatter, hints, body, bodyLine } = readFrontMatter(file.text, report);
  const words = frontMatter?.pictureWords ?? {};
  if (frontMatter && root)
    checkPictureWords(words, pictures, isTranslation, root.at('pictureWords'));
  const options = { textOf, pictures, words };
  const rendered = body === undefined ? EMPTY_TEXT : readMarkdown(body, bodyLine, report, options);
  return { file, report, frontMatter, hints, textOf, ...rendered };
}
