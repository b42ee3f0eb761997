import type { Diagnostics, Report } from './diagnostic.js';
import type { EntryFiles, TextFile } from './entry-files.js';
import { readMetadata, type ParsedMetadata } from './entry-metadata.js';
import { readFrontMatter, type ParsedFile } from './front-matter.js';
import { readMarkdown, type RenderedText } from './markdown.js';

/** The valid parts of an entry. */
export interface ParsedEntry extends ParsedMetadata {
  readonly id: string;
  readonly metadataFile: TextFile | undefined;
  /** By language. */
  readonly texts: ReadonlyMap<string, ParsedText>;
}

/** The valid parts of an entry in one language. */
export interface ParsedText extends Pick<ParsedFile, 'frontMatter' | 'hints'>, RenderedText {
  readonly file: TextFile;
  readonly report: Report;
}

/** Parses the files of an entry and reports the problems within each file. */
export function parseEntry(
  { id, metadata: metadataFile, texts }: EntryFiles,
  today: string,
  diagnostics: Diagnostics,
): ParsedEntry {
  const metadata = metadataFile
    ? readMetadata(metadataFile.text, today, diagnostics.in(metadataFile.path))
    : { related: [], hints: [] };
  const parsed = [...texts].map(([lang, file]) => [lang, parseText(file, diagnostics)] as const);
  return { id, ...metadata, metadataFile, texts: new Map(parsed) };
}

function parseText(file: TextFile, diagnostics: Diagnostics): ParsedText {
  const report = diagnostics.in(file.path);
  const { frontMatter, hints, body, bodyLine } = readFrontMatter(file.text, report);
  const rendered =
    body === undefined
      ? { html: '', headings: [], links: [] }
      : readMarkdown(body, bodyLine, report);
  return { file, report, frontMatter, hints, ...rendered };
}
