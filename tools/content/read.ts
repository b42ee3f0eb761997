import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from './problem.js';

/**
 * What lies in a content folder: bytes by path, with `/` between names on every system. A path that
 * ends in `/` is a folder.
 */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Reads a content folder two levels deep; undefined when there is no such folder. */
export function readFiles(dir: string): Files | undefined {
  if (!isFolder(dir)) return undefined;
  const files = new Map<string, Uint8Array>();
  for (const name of namesIn(dir)) {
    const path = join(dir, name);
    if (!isFolder(path)) {
      files.set(name, readFileSync(path));
      continue;
    }
    files.set(`${name}/`, new Uint8Array());
    for (const inner of namesIn(path)) {
      const innerPath = join(path, inner);
      if (isFolder(innerPath)) files.set(`${name}/${inner}/`, new Uint8Array());
      else files.set(`${name}/${inner}`, readFileSync(innerPath));
    }
  }
  return files;
}

/** Editors and file managers leave hidden files about; they are nobody's content. */
export const namesIn = (dir: string): readonly string[] =>
  readdirSync(dir)
    .filter((name) => !name.startsWith('.'))
    .filter((name) => statSync(join(dir, name), { throwIfNoEntry: false }) !== undefined)
    .sort(byText);

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
