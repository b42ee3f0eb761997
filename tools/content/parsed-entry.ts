import type { Diagnostics, Report } from './diagnostic.js';
import type { EntryFiles, TextFile } from './entry-files.js';
import { readMetadata, type ParsedMetadata } from './entry-metadata.js';
import { readFrontMatter, type ParsedFile } from './front-matter.js';
import type { LabelText } from './label-syntax.js';
import { newestText, type LabelTable } from './label-table.js';
import { EMPTY_TEXT, readMarkdown, type RenderedText } from './markdown.js';
import { readQuestions, type Questions } from './questions.js';

/** The valid parts of an entry. */
export interface ParsedEntry extends ParsedMetadata {
  readonly id: string;
  readonly metadataFile: TextFile | undefined;
  readonly questions: Questions;
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
  { id, metadata: metadataFile, questions: questionsFile, texts, defaultLanguage }: EntryFiles,
  { today, labels }: { readonly today: string; readonly labels: LabelTable },
  diagnostics: Diagnostics,
): ParsedEntry {
  const metadata = metadataFile
    ? readMetadata(metadataFile.text, today, diagnostics.in(metadataFile.path))
    : { related: [], hints: [] };
  const questions: Questions = questionsFile
    ? readQuestions(questionsFile.text, diagnostics.in(questionsFile.path))
    : new Map();
  const parsed = [...texts].map(
    ([lang, file]) =>
      [lang, parseText(file, diagnostics, (keys) => newestText(labels, keys, lang))] as const,
  );
  return { id, ...metadata, metadataFile, questions, defaultLanguage, texts: new Map(parsed) };
}

function parseText(file: TextFile, diagnostics: Diagnostics, textOf: LabelText): ParsedText {
  const report = diagnostics.in(file.path);
  const { frontMatter, hints, body, bodyLine } = readFrontMatter(file.text, report);
  const rendered = body === undefined ? EMPTY_TEXT : readMarkdown(body, bodyLine, report, textOf);
  return { file, report, frontMatter, hints, textOf, ...rendered };
}
