import { isEntryId } from '../../src/model/link.js';
import { LANGUAGES } from './languages.js';
import { didYouMean } from './nearest.js';
import { byText, type Problem } from './problem.js';
import type { Files } from './read.js';

export interface SourceFile {
  /** The path within the content folder, as problems name it. */
  readonly file: string;
  /** Without byte order mark, every line ended by `\n`. */
  readonly text: string;
}

/** The files of one entry, told apart by what they are; not yet understood. */
export interface EntrySource {
  readonly id: string;
  readonly facts: SourceFile | undefined;
  /** By language. */
  readonly texts: ReadonlyMap<string, SourceFile>;
}

const FACTS = 'entry.yaml';
const ANCHORS = 'anchors.yaml';
const ENGLISH = 'en.md';
const TEXTS = LANGUAGES.map((lang) => `${lang}.md`);

/** Sorts files into entries, and reports those that are missing or have no business there. */
export function sourcesOf(files: Files): {
  readonly entries: readonly EntrySource[];
  /** Where Web-UI's controls are, if the content speaks of any. */
  readonly anchors: SourceFile | undefined;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const anchors = files.get(ANCHORS);
  const anchorsText = anchors && textOf(anchors);
  if (anchors && anchorsText === undefined) problems.push(notUtf8(ANCHORS, anchors));
  const folders = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of files) {
    if (path === ANCHORS) continue;
    const [id = '', ...rest] = path.split('/');
    if (rest.length === 0) problems.push(outsideAnyEntry(path));
    const folder = folders.get(id) ?? new Map<string, Uint8Array>();
    if (rest.length > 0) folders.set(id, folder);
    const name = rest.join('/');
    if (name !== '') folder.set(name, bytes);
  }
  const entries = [...folders]
    .sort(([a], [b]) => byText(a, b))
    .map(([id, inside]) => entryOf(id, inside, (problem) => problems.push(problem)));
  return {
    entries,
    anchors: anchorsText === undefined ? undefined : { file: ANCHORS, text: anchorsText },
    problems,
  };
}

function entryOf(
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  report: (problem: Problem) => void,
): EntrySource {
  if (!isEntryId(id)) report(badFolderName(id));
  if (!files.has(FACTS))
    report(missing(`${id}/${FACTS}`, 'says who the entry is for and where it fits'));
  if (!files.has(ENGLISH))
    report(
      missing(`${id}/${ENGLISH}`, 'holds the English text, which all other languages fall back to'),
    );

  let facts: SourceFile | undefined;
  const texts = new Map<string, SourceFile>();
  for (const [name, bytes] of [...files].sort(([a], [b]) => byText(a, b))) {
    const file = `${id}/${name}`;
    if (name !== FACTS && !TEXTS.includes(name)) {
      report(unexpected(file, name));
      continue;
    }
    const text = textOf(bytes);
    if (text === undefined) report(notUtf8(file, bytes));
    else if (name === FACTS) facts = { file, text };
    else texts.set(name.slice(0, -'.md'.length), { file, text });
  }
  return { id, facts, texts };
}

/** The decoder drops a byte order mark by itself. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** No part of a longer character is a line feed, so each line can be tried by itself. */
function notUtf8(file: string, bytes: Uint8Array): Problem {
  let line = 1;
  for (let start = 0, end = 0; end >= 0; start = end + 1, line++) {
    end = bytes.indexOf(0x0a, start);
    if (textOf(bytes.subarray(start, end < 0 ? undefined : end)) === undefined) break;
  }
  return { file, line, problem: 'the file is not UTF-8', fix: 'Save it in the encoding UTF-8' };
}

const outsideAnyEntry = (file: string): Problem => ({
  file,
  line: 1,
  problem: 'the file is not in the folder of an entry',
  fix: `Move it away: here are only ${ANCHORS} and folders, one for each entry, with ${FACTS} and ${ENGLISH}`,
});

const badFolderName = (id: string): Problem => ({
  file: id,
  line: 1,
  problem: `"${id}" cannot be the id of an entry`,
  fix: 'Rename the folder: small letters and digits, single hyphens between words, as in my-entry',
});

const missing = (file: string, what: string): Problem => ({
  file,
  line: 1,
  problem: 'the file is missing',
  fix: `Add it: it ${what}`,
});

const unexpected = (file: string, name: string): Problem => ({
  file,
  line: 1,
  problem: `"${name}" does not belong in the folder of an entry`,
  fix: `${didYouMean(name, [FACTS, ...TEXTS])}Here are only ${FACTS} and <language>.md for: ${LANGUAGES.join(' ')}`,
});
