import type { Anchor } from '../../src/model/anchor.js';
import { parseLink } from '../../src/model/link.js';
import { readAnchors, type Anchors } from './anchors.js';
import { checkHints } from './check-hints.js';
import { checkLinks } from './check-links.js';
import type { CompiledEntry, Content, EntryText } from './content.js';
import { Diagnostics, type Diagnostic } from './diagnostic.js';
import { groupFiles } from './entry-files.js';
import { parseEntry, type ParsedEntry, type ParsedText } from './parsed-entry.js';
import { readFolder, type Files } from './read-folder.js';

/** The compiled content, or every problem of the files. */
export type Compiled =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Compiles a content folder. */
export function compileFolder(dir: string, now = new Date()): Compiled {
  const files = readFolder(dir);
  if (files) return compile(files, now);
  const diagnostics = new Diagnostics();
  diagnostics.in('')(1, 'folder not found', 'Pass the folder of the entries with --content DIR');
  return { ok: false, diagnostics: diagnostics.sorted() };
}

/** Compiles the files of a content folder. */
export function compile(files: Files, now = new Date()): Compiled {
  const diagnostics = new Diagnostics();
  const grouped = groupFiles(files, diagnostics);
  const anchors: Anchors = grouped.anchors
    ? readAnchors(grouped.anchors.text, diagnostics.in(grouped.anchors.path))
    : new Map();
  const today = latestDate(now);
  const entries = grouped.entries.map((entry) => parseEntry(entry, today, diagnostics));
  checkLinks(entries, anchors);
  checkHints(entries, anchors);
  const found = diagnostics.sorted();
  return found.length > 0
    ? { ok: false, diagnostics: found }
    : { ok: true, content: entries.map((entry) => compileEntry(entry, anchors)) };
}

function compileEntry(entry: ParsedEntry, anchors: Anchors): CompiledEntry {
  const { id, metadata, metadataFile, hints, texts } = entry;
  const compiled = new Map([...texts].map(([lang, text]) => [lang, compileText(lang, text)]));
  const english = compiled.get('en');
  if (!metadata || !metadataFile || !english) throw incomplete(id);
  return {
    id,
    metadata,
    hints: hints.map(({ hint }) => ({ ...hint, anchors: anchorsNamed(hint.anchors, anchors) })),
    anchors: anchorsNamed([...texts.values()].flatMap(shownAnchors), anchors),
    metadataFile,
    english,
    texts: compiled,
  };
}

function compileText(lang: string, text: ParsedText): EntryText {
  const { frontMatter, hints, html, headings, file } = text;
  if (!frontMatter) throw incomplete(file.path);
  const { title, summary, keywords, source } = frontMatter;
  return { lang, title, summary, keywords, sourceHash: source, hints, html, headings, file };
}

/** Returns the names of the anchors in the `show:` links of a text. */
const shownAnchors = ({ links }: ParsedText): readonly string[] =>
  links.flatMap(({ href }) => {
    const link = parseLink(href);
    return link.to === 'control' ? link.anchor : [];
  });

const anchorsNamed = (names: readonly string[], anchors: Anchors): readonly Anchor[] =>
  [...new Set(names)].flatMap((name) => anchors.get(name) ?? []);

/** Returns the date in the time zone that is furthest ahead. */
function latestDate(now: Date): string {
  const EASTERNMOST_OFFSET_MS = 14 * 60 * 60 * 1000;
  return new Date(now.valueOf() + EASTERNMOST_OFFSET_MS).toISOString().slice(0, 10);
}

const incomplete = (what: string): Error =>
  new Error(`${what} is incomplete, but no problem was reported`);
