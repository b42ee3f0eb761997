import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tarGz, zip } from './archives.js';
import { checksums } from './checksums.js';
import { releaseFiles } from './release-files.js';

/**
 * Writes a release: the npm tarball, and the archive for operators in two formats. Needs a build.
 * `--out DIR` sets the folder; `dist/release` by default.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist/release' } } });
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly version: string;
};
const folder = `${name}-${version}`;
const sources = releaseFiles('.');
const files = [...sources, { path: 'SHA256SUMS', content: Buffer.from(checksums(sources)) }];

rmSync(values.out, { recursive: true, force: true });
mkdirSync(values.out, { recursive: true });
const archives = [
  { path: `${folder}.tar.gz`, content: await tarGz(folder, files) },
  { path: `${folder}.zip`, content: await zip(folder, files) },
];
for (const { path, content } of archives) writeFileSync(join(values.out, path), content);
execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', values.out], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
const tarball = `${folder}.tgz`;
const released = [...archives, { path: tarball, content: readFileSync(join(values.out, tarball)) }];
writeFileSync(join(values.out, 'SHA256SUMS'), checksums(released));
for (const { path, content } of released) {
  console.log(`${join(values.out, path)}  ${Math.round(content.length / 1024)} kB`);
}
