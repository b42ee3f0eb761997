import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from './diagnostic.js';

/** The bytes of the files in a content folder by path. The path of a folder ends in `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A content folder with its files. */
export interface ContentFolder {
  /** Empty for files that are not in a folder. */
  readonly dir: string;
  readonly files: Files;
  /** The language in which each entry exists; English if omitted. */
  readonly defaultLanguage?: string | undefined;
}

/** A note about the folder for its authors, which is no entry. */
const README = 'README.md';

/** Reads a content folder two levels deep; undefined if there is no such folder. */
export function readFolder(dir: string): Files | undefined {
  if (!isFolder(dir)) return undefined;
  const files = new Map<string, Uint8Array>();
  const add = (path: string): void => {
    if (isFolder(join(dir, path))) files.set(`${path}/`, new Uint8Array());
    else files.set(path, readFileSync(join(dir, path)));
  };
  for (const name of namesIn(dir).filter((each) => each !== README)) {
    add(name);
    if (!files.has(`${name}/`)) continue;
    for (const inner of namesIn(join(dir, name))) add(`${name}/${inner}`);
  }
  return files;
}

/** Returns the names in a folder, without hidden files and broken links. */
export const namesIn = (dir: string): readonly string[] =>
  readdirSync(dir)
    .filter((name) => !name.startsWith('.') && existsSync(join(dir, name)))
    .sort(compareText);

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
