import type { Anchor } from '../../src/model/anchor.js';
import { parseLink } from '../../src/model/link.js';
import { readAnchors, type Anchors } from './anchors.js';
import { checkHints } from './check-hints.js';
import { checkLinks } from './check-links.js';
import type { CompiledEntry, Content, EntryText } from './content.js';
import { compareText, Diagnostics, type Diagnostic } from './diagnostic.js';
import { groupFiles, type EntryFiles } from './entry-files.js';
import { checkLabels } from './check-labels.js';
import type { HintText } from './hints.js';
import { compileLabels, type LabelText } from './label-syntax.js';
import { mergeTables, NO_LABELS, readLabelTable, type LabelTable } from './label-table.js';
import { parseEntry, type ParsedEntry, type ParsedText } from './parsed-entry.js';
import { readFolder, type ContentFolder, type Files } from './read-folder.js';

/** The compiled content, or every problem of the files. */
export type Compiled =
  | { readonly ok: true; readonly content: Content; readonly labels: LabelTable }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Compiles content folders as one. An entry or an anchor of a later folder replaces the one with
 * the same name.
 */
export function compileFolders(dirs: readonly string[], now = new Date()): Compiled {
  const diagnostics = new Diagnostics();
  const folders = dirs.flatMap((dir): ContentFolder[] => {
    const files = readFolder(dir);
    if (files) return [{ dir, files }];
    diagnostics.within(dir).in('')(
      1,
      'folder not found',
      'Correct the path, which starts at the current folder',
    );
    return [];
  });
  return compileAll(folders, diagnostics, now);
}

/** Compiles the files of a content folder. */
export const compile = (files: Files, now = new Date()): Compiled =>
  compileAll([{ dir: '', files }], new Diagnostics(), now);

function compileAll(
  folders: readonly ContentFolder[],
  diagnostics: Diagnostics,
  now: Date,
): Compiled {
  const files = new Map<string, { readonly entry: EntryFiles; readonly within: Diagnostics }>();
  const anchors = new Map<string, Anchor>();
  let labels = NO_LABELS;
  for (const folder of folders) {
    const within = diagnostics.within(folder.dir);
    const grouped = groupFiles(folder, within);
    for (const entry of grouped.entries) files.set(entry.id, { entry, within });
    if (grouped.labels) {
      const { text, path } = grouped.labels;
      labels = mergeTables(labels, readLabelTable(text, within.in(path)));
    }
    if (!grouped.anchors) continue;
    const { text, path } = grouped.anchors;
    for (const [name, anchor] of readAnchors(text, within.in(path))) anchors.set(name, anchor);
  }
  const context = { today: latestDate(now), labels };
  const entries = [...files.values()]
    .sort((a, b) => compareText(a.entry.id, b.entry.id))
    .map(({ entry, within }) => parseEntry(entry, context, within));
  checkLinks(entries, anchors);
  checkHints(entries, anchors);
  checkLabels(entries, labels);
  const found = diagnostics.sorted();
  return found.length > 0
    ? { ok: false, diagnostics: found }
    : { ok: true, content: entries.map((entry) => compileEntry(entry, anchors)), labels };
}

function compileEntry(entry: ParsedEntry, anchors: Anchors): CompiledEntry {
  const { id, metadata, metadataFile, hints, questions, texts } = entry;
  const compiled = new Map([...texts].map(([lang, text]) => [lang, compileText(lang, text)]));
  const english = compiled.get('en');
  if (!metadata || !metadataFile || !english) throw incomplete(id);
  return {
    id,
    metadata,
    hints: hints.map(({ hint }) => ({ ...hint, anchors: anchorsNamed(hint.anchors, anchors) })),
    anchors: anchorsNamed([...texts.values()].flatMap(shownAnchors), anchors),
    metadataFile,
    questions,
    english,
    texts: compiled,
  };
}

function compileText(lang: string, text: ParsedText): EntryText {
  const { frontMatter, html, headings, variesByVersion, file } = text;
  if (!frontMatter) throw incomplete(file.path);
  const { title, summary, keywords, source } = frontMatter;
  const hints = new Map([...text.hints].map(([id, hint]) => [id, compileHint(hint, text.textOf)]));
  return {
    lang,
    title,
    summary,
    keywords,
    sourceHash: source,
    hints,
    html,
    headings,
    variesByVersion,
    file,
  };
}

const compileHint = ({ text, warning }: HintText, textOf: LabelText): HintText => ({
  text: compileLabels(text, textOf),
  ...(warning !== undefined && { warning: compileLabels(warning, textOf) }),
});

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
