import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folders with prose, and the files of the root. */
const FOLDERS = ['docs', 'src', 'test', 'tools'];
const IS_PROSE = /\.(?:md|[cm]?[jt]sx?)$/;

/** Generated files, texts that tests need, and the entries, which have their own check. */
const SKIPPED = [
  /(?:^|\/)(?:node_modules|dist|fixtures)\//,
  /^docs\/compatibility\.md$/,
  /^THIRD-PARTY-NOTICES\.md$/,
  /^docs-content\//,
  /^test\/hostile\/vectors\//,
  /^test\/retrieval\/.*\.ya?ml$/,
];

/** Lists the files with prose below a root, by their paths from it. */
export function proseFiles(root: string, only: readonly string[] = []): readonly string[] {
  const folders = FOLDERS.flatMap((folder) => walk(root, folder));
  return [...filesIn(root, '.'), ...folders]
    .filter((path) => IS_PROSE.test(path) && !SKIPPED.some((pattern) => pattern.test(path)))
    .filter((path) => only.length === 0 || only.some((each) => isIn(path, each)))
    .sort();
}

const isIn = (path: string, fileOrFolder: string): boolean => {
  const wanted = fileOrFolder.replace(/^\.\/|\/+$/g, '');
  return path === wanted || path.startsWith(`${wanted}/`);
};

const filesIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => (folder === '.' ? name : `${folder}/${name}`));

function walk(root: string, folder: string): readonly string[] {
  if (!statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  const below = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap(({ name }) => walk(root, `${folder}/${name}`));
  return [...filesIn(root, folder), ...below];
}
