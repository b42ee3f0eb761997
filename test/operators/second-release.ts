import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NAME, writeRelease } from './installation.js';

/** The files and folders of the project that a release is made of. */
const SOURCES = [
  'package.json',
  'rollup.config.mjs',
  'tsconfig.base.json',
  'src',
  'tools',
  'deploy',
  'docs',
  'docs-content',
  'examples/own-entries',
  'dist/lib',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE',
  'COPYING',
  'THIRD-PARTY-NOTICES.md',
];

interface Release {
  readonly version: string;
  /** The id of an entry that the release no longer has. */
  readonly withdrawn: string;
}

/**
 * Builds a release of another version, in a copy of the project.
 *
 * @param folder a new folder for the copy
 * @returns the path of the archive
 */
export function buildSecondRelease(folder: string, { version, withdrawn }: Release): string {
  for (const path of SOURCES) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const path of ['package.json', 'src/model/version.ts']) {
    const file = join(folder, path);
    const former = (JSON.parse(readFileSync('package.json', 'utf8')) as Release).version;
    writeFileSync(file, readFileSync(file, 'utf8').replace(former, version));
  }
  rmSync(join(folder, 'docs-content', withdrawn), { recursive: true });
  execFileSync('npx', ['rollup', '-c', '--silent'], { cwd: folder });
  writeRelease(folder, join(folder, 'release'));
  return join(folder, 'release', `${NAME}-${version}.tar.gz`);
}
