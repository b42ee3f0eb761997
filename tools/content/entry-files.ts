import { FALLBACK_LANGUAGE, UI_LANGUAGES } from '../../src/model/languages.js';
import { isEntryId } from '../../src/model/link.js';
import { suggestName } from './closest-match.js';
import { compareText, type Diagnostics } from './diagnostic.js';
import { LABELS_FILE } from './label-table.js';
import { MESSAGE_LIST_FILE } from './message-list.js';
import { MESSAGE_MAP_FILE } from './message-map.js';
import type { ContentFolder } from './read-folder.js';

/** A text file of the content folder. */
export interface TextFile {
  /** The content folder; empty for a file that is not in a folder. */
  readonly dir: string;
  /** The path within the content folder. */
  readonly path: string;
  /** Without byte order mark, with `\n` at each line end. */
  readonly text: string;
}

/** The files of one entry. */
export interface EntryFiles {
  readonly id: string;
  readonly metadata: TextFile | undefined;
  readonly questions: TextFile | undefined;
  /** By language. */
  readonly texts: ReadonlyMap<string, TextFile>;
  /** By file name. */
  readonly pictures: ReadonlyMap<string, TextFile>;
  /** The language in which each entry of the folder exists. */
  readonly defaultLanguage: string;
}

/** The files of a content folder. */
export interface GroupedFiles {
  readonly entries: readonly EntryFiles[];
  readonly anchors: TextFile | undefined;
  readonly labels: TextFile | undefined;
  readonly messageMap: TextFile | undefined;
  readonly messageList: TextFile | undefined;
}

const METADATA = 'entry.yaml';
const QUESTIONS = 'questions.yaml';
const ANCHORS = 'anchors.yaml';
/** The files beside the entry folders. */
const ROOT_NAMES = [ANCHORS, LABELS_FILE, MESSAGE_MAP_FILE, MESSAGE_LIST_FILE];
/** The name of a picture, which texts refer to. */
const PICTURE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.svg$/;
const NAMES = [METADATA, QUESTIONS, ...UI_LANGUAGES.map((lang) => `${lang}.md`)];

/** Groups the files of a content folder by entry; reports missing and unexpected files. */
export function groupFiles(
  { dir, files, defaultLanguage = FALLBACK_LANGUAGE }: ContentFolder,
  diagnostics: Diagnostics,
): GroupedFiles {
  const root = new Map<string, TextFile | undefined>();
  const folders = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of files) {
    const [id = ''] = path.split('/', 1);
    if (ROOT_NAMES.includes(path)) {
      root.set(path, decode({ dir, path }, bytes, diagnostics));
    } else if (path === id) {
      diagnostics.in(path)(
        1,
        'unexpected file outside an entry folder',
        `Move it: this folder may contain only ${ROOT_NAMES.join(', ')} and one folder per entry`,
      );
    } else {
      const folder = folders.get(id) ?? new Map<string, Uint8Array>();
      folders.set(id, folder.set(path.slice(id.length + 1), bytes));
    }
  }
  const entries = [...folders]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, folder]) => entryFilesOf({ dir, id, defaultLanguage }, folder, diagnostics));
  return {
    entries,
    anchors: root.get(ANCHORS),
    labels: root.get(LABELS_FILE),
    messageMap: root.get(MESSAGE_MAP_FILE),
    messageList: root.get(MESSAGE_LIST_FILE),
  };
}

function entryFilesOf(
  place: { readonly dir: string; readonly id: string; readonly defaultLanguage: string },
  folder: ReadonlyMap<string, Uint8Array>,
  diagnostics: Diagnostics,
): EntryFiles {
  const { dir, id, defaultLanguage } = place;
  if (!isEntryId(id)) {
    diagnostics.in(id)(
      1,
      `invalid entry id "${id}"`,
      'Rename the folder: use lower-case letters, digits and single hyphens, as in my-entry',
    );
  }
  for (const [name, purpose] of [
    [METADATA, 'it defines the audience and the pages of the entry'],
    [`${defaultLanguage}.md`, 'readers see it wherever a translation is missing'],
  ] as const) {
    if (folder.has(name)) continue;
    const others = UI_LANGUAGES.filter((lang) => folder.has(`${lang}.md`));
    const choice =
      name !== METADATA && others.length > 0
        ? `, or choose the language of your entries, as in --language ${others.join(' or ')}`
        : '';
    diagnostics.in(`${id}/${name}`)(1, 'missing file', `Add it: ${purpose}${choice}`);
  }
  for (const name of folder.keys()) {
    // The folder itself has an empty name.
    if (name === '' || NAMES.includes(name) || PICTURE.test(name)) continue;
    diagnostics.in(`${id}/${name}`)(
      1,
      `unexpected file "${name}"`,
      `${suggestName(name, NAMES)}An entry folder may contain only ${METADATA}, ${QUESTIONS}, pictures such as my-picture.svg, and <language>.md for: ${UI_LANGUAGES.join(' ')}`,
    );
  }
  const read = (name: string): TextFile | undefined => {
    const bytes = folder.get(name);
    return bytes && decode({ dir, path: `${id}/${name}` }, bytes, diagnostics);
  };
  const texts = UI_LANGUAGES.flatMap((lang) => {
    const file = read(`${lang}.md`);
    return file ? [[lang, file] as const] : [];
  });
  const pictures = [...folder.keys()].flatMap((name) => {
    const file = PICTURE.test(name) ? read(name) : undefined;
    return file ? [[name, file] as const] : [];
  });
  return {
    id,
    metadata: read(METADATA),
    questions: read(QUESTIONS),
    texts: new Map(texts),
    pictures: new Map(pictures),
    defaultLanguage,
  };
}

/** Decodes a file; reports it and returns undefined if it is not UTF-8. */
function decode(
  place: Omit<TextFile, 'text'>,
  bytes: Uint8Array,
  diagnostics: Diagnostics,
): TextFile | undefined {
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const invalid = text.indexOf('\uFFFD');
  if (invalid < 0) return { ...place, text };
  const line = text.slice(0, invalid).split('\n').length;
  diagnostics.in(place.path)(line, 'file is not UTF-8', 'Save it with the encoding UTF-8');
  return undefined;
}
