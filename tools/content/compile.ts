import { join } from 'node:path';
import type { Anchor } from '../../src/model/anchor.js';
import { AUDIENCES } from '../../src/model/audience.js';
import { readAnchors, type Anchors } from './anchors.js';
import { checkHints } from './check-hints.js';
import { checkLinks } from './check-links.js';
import { suggestName } from './closest-match.js';
import { compileEntry } from './compile-entry.js';
import type { CompiledEntry, Content } from './content.js';
import { checkMessages } from './check-messages.js';
import { compareText, Diagnostics, type Diagnostic } from './diagnostic.js';
import { groupFiles, type EntryFiles } from './entry-files.js';
import { checkLabels } from './check-labels.js';
import { latestDate } from './latest-date.js';
import { mergeTables, NO_LABELS, readLabelTable, type LabelTable } from './label-table.js';
import { NO_MESSAGES, readMessageList, type MessageList } from './message-list.js';
import { entryMessages, readMessageMap, type MappedMessage } from './message-map.js';
import { parseEntry } from './parsed-entry.js';
import { readFolder, type ContentFolder, type Files } from './read-folder.js';

/** The compiled content, or every problem of the files. */
export type Compiled =
  | {
      readonly ok: true;
      readonly content: Content;
      readonly anchors: Anchors;
      readonly labels: LabelTable;
      readonly messages: MessageList;
      readonly messageMap: readonly MappedMessage[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Compiles content folders as one. An entry or an anchor of a later folder replaces the one with
 * the same name.
 */
export function compileFolders(dirs: readonly string[], now = new Date()): Compiled {
  const diagnostics = new Diagnostics();
  const folders = dirs.flatMap((dir) => folderAt(dir, diagnostics));
  return compileAll(folders, diagnostics, now);
}

/**
 * Compiles the own entries of an installation. They can link to shipped entries, and name shipped
 * anchors and labels.
 *
 * @param defaultLanguage the language in which each own entry exists
 */
export function compileOwnFolder(shipped: string, dir: string, defaultLanguage: string): Compiled {
  const diagnostics = new Diagnostics();
  const own = folderAt(dir, diagnostics).map((folder) => ({ ...folder, defaultLanguage }));
  const folders = [...folderAt(shipped, diagnostics), ...own];
  const compiled = compileAll(folders, diagnostics, new Date());
  if (!compiled.ok) return compiled;
  const { content } = compiled;
  checkReplaced(content, dir, diagnostics);
  const found = diagnostics.sorted();
  if (found.length > 0) return { ok: false, diagnostics: found };
  return { ...compiled, content: content.filter(({ metadataFile }) => metadataFile.dir === dir) };
}

/** Reports own entries that replace an unknown entry, or one of a higher audience. */
function checkReplaced(content: Content, dir: string, diagnostics: Diagnostics): void {
  const shipped = new Map(
    content
      .filter(({ metadataFile }) => metadataFile.dir !== dir)
      .map(({ id, metadata }) => [id, metadata.audience]),
  );
  for (const { metadata, metadataFile } of content) {
    const { replaces, audience } = metadata;
    if (replaces === undefined) continue;
    const report = diagnostics.within(metadataFile.dir).in(metadataFile.path);
    const replaced = shipped.get(replaces);
    if (replaced === undefined) {
      report(
        1,
        `replaces the unknown entry "${replaces}"`,
        `${suggestName(replaces, [...shipped.keys()])}Write the id of a shipped entry`,
      );
    } else if (AUDIENCES.indexOf(audience) < AUDIENCES.indexOf(replaced)) {
      report(
        1,
        `audience ${audience} is lower than that of "${replaces}", which it replaces: ${replaced}`,
        `Set "audience: ${replaced}", or remove "replaces"`,
      );
    }
  }
}

function folderAt(dir: string, diagnostics: Diagnostics): ContentFolder[] {
  const files = readFolder(dir);
  if (files) return [{ dir, files }];
  diagnostics.within(dir).in('')(
    1,
    'folder not found',
    'Correct the path, which starts at the current folder',
  );
  return [];
}

/**
 * Compiles one changed entry of compiled content. Leaves out the rules between entries.
 *
 * @returns the entry, or its problems; undefined without the entry
 */
export function compileChanged(
  { dir, id }: { readonly dir: string; readonly id: string },
  { content, anchors, labels }: Extract<Compiled, { readonly ok: true }>,
): CompiledEntry | readonly Diagnostic[] | undefined {
  const former = content.find((entry) => entry.id === id);
  const read = readFolder(join(dir, id));
  if (!former || !read) return undefined;
  const files = new Map([...read].map(([path, bytes]) => [`${id}/${path}`, bytes] as const));
  const diagnostics = new Diagnostics();
  const within = diagnostics.within(dir);
  const folder = { dir, files, defaultLanguage: former.english.lang };
  const [entry] = groupFiles(folder, within).entries;
  if (!entry) return diagnostics.sorted();
  const parsed = parseEntry(entry, { today: latestDate(new Date()), labels }, within);
  const found = diagnostics.sorted();
  if (found.length > 0) return found;
  return { ...compileEntry(parsed, anchors), messages: former.messages };
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
  const map: MappedMessage[] = [];
  let list = { messages: NO_MESSAGES, report: diagnostics.in('') };
  for (const folder of folders) {
    const within = diagnostics.within(folder.dir);
    const grouped = groupFiles(folder, within);
    for (const entry of grouped.entries) files.set(entry.id, { entry, within });
    if (grouped.labels) {
      const { text, path } = grouped.labels;
      labels = mergeTables(labels, readLabelTable(text, within.in(path)));
    }
    if (grouped.messageMap) {
      const { text, path } = grouped.messageMap;
      map.push(...readMessageMap(text, within.in(path)));
    }
    if (grouped.messageList) {
      const { text, path } = grouped.messageList;
      const report = within.in(path);
      list = { messages: readMessageList(text, report), report };
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
  checkMessages(map, list.messages, entries, list.report);
  const found = diagnostics.sorted();
  if (found.length > 0) return { ok: false, diagnostics: found };
  const content = entries.map((entry) => ({
    ...compileEntry(entry, anchors),
    messages: entryMessages(entry.id, map, list.messages),
  }));
  return { ok: true, content, anchors, labels, messages: list.messages, messageMap: map };
}
