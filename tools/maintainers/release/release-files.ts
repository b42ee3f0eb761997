import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of the archive. */
export interface ReleaseFile {
  /** The path in the archive, with `/`. */
  readonly path: string;
  readonly content: Buffer;
}

/** The files and folders of an archive, by their paths in the project. */
const PARTS: readonly (readonly [source: string, target: string])[] = [
  ['docs/operators.md', 'INSTALL.md'],
  ['dist/plugins', 'dist/plugins'],
  ['deploy', ''],
  ['docs-content', 'docs-content'],
  ['examples/own-entries', 'examples/own-entries'],
  ['CONTRIBUTING.md', 'CONTRIBUTING.md'],
  ['LICENSE', 'LICENSE'],
  ['COPYING', 'COPYING'],
  ['THIRD-PARTY-NOTICES.md', 'THIRD-PARTY-NOTICES.md'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
];

/**
 * Reads the files of a release, sorted by path.
 *
 * @param project the folder of the project, after a build
 */
export function releaseFiles(project: string): readonly ReleaseFile[] {
  return PARTS.flatMap(([source, target]) =>
    pathsIn(join(project, source)).map((path) => ({
      path: [target, path].filter(Boolean).join('/'),
      content: readFileSync(join(project, source, path)),
    })),
  ).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Returns the paths of the files in a folder. A file has one empty path. */
function pathsIn(source: string): readonly string[] {
  if (statSync(source).isFile()) return [''];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(source, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
