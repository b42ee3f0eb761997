import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineCommand, EXIT, fail, print, usageError } from '../commands/command.js';
import { plural } from '../plural.js';

/** The folder of a built Web-UI in the repository of Backend.AI. */
const STATIC = 'src/ai/backend/web/static';

/** The manager's schema, in the places where releases have had it. The first one found is used. */
const SCHEMAS = [
  'docs/manager/graphql-reference/supergraph.graphql',
  'docs/manager/graphql-reference/schema.graphql',
  'src/ai/backend/manager/api/schema.graphql',
];

const MAX_OUTPUT_BYTES = 2 ** 30;

interface Release {
  readonly version: string;
  readonly commit: string;
}

export const unpackReleases = defineCommand({
  summary: 'Unpack released builds of Web-UI from a clone of lablup/backend.ai.',
  usage: 'CLONE DIR [VERSION...] (by default the last release of each month)',
  options: {},
  allowPositionals: true,
  run(_, [clone, dir, ...wanted]) {
    if (clone === undefined || dir === undefined) return usageError('missing CLONE or DIR');
    const all = releases(clone);
    const unknown = wanted.filter((version) => all.every((release) => release.version !== version));
    if (unknown.length > 0) {
      fail(
        `no release ${unknown.join(', ')}; there are: ${all.map(({ version }) => version).join(', ')}`,
      );
    }
    const chosen = wanted.length === 0 ? lastOfEachMonth(all) : all;
    for (const release of chosen) {
      if (wanted.length > 0 && !wanted.includes(release.version)) continue;
      print(unpack(clone, join(dir, release.version), release));
    }
    return EXIT.ok;
  },
});

/**
 * Lists the complete releases, the newest first. A version counts once, with its last build. A build
 * counts at its first commit, since later ones may contain a part of it.
 */
function releases(clone: string): readonly Release[] {
  const commits = git(clone, ['log', '--format=%h', '--', `${STATIC}/version.json`]).trim();
  const found = new Map<string, Release & { readonly build: string }>();
  for (const commit of commits.split('\n')) {
    const build = buildAt(clone, commit);
    if (build === undefined || !isComplete(clone, commit)) continue;
    const version = versionIn(build);
    const later = found.get(version);
    if (!later || later.build === build) found.set(version, { version, commit, build });
  }
  return [...found.values()];
}

/** Returns the text of version.json, which also has the date of the build. */
function buildAt(clone: string, commit: string): string | undefined {
  try {
    return git(clone, ['show', `${commit}:${STATIC}/version.json`]);
  } catch {
    // The commit that deletes the file has none.
    return undefined;
  }
}

const versionIn = (build: string): string =>
  (JSON.parse(build) as { readonly package: string }).package;

/**
 * Whether the scripts of the page are there. Some commits combine the page of one release with the
 * scripts of another.
 */
function isComplete(clone: string, commit: string): boolean {
  const page = git(clone, ['show', `${commit}:${STATIC}/index.html`]);
  const scripts = [...page.matchAll(/ src="\.?\/?([^":]+\.js)"/g)].map(([, path]) => path);
  const paths = scripts.map((path) => `${STATIC}/${path ?? ''}`);
  const found = git(clone, ['ls-tree', '--name-only', commit, '--', ...paths])
    .trim()
    .split('\n');
  return paths.every((path) => found.includes(path));
}

/** Expects the newest first. */
const lastOfEachMonth = (all: readonly Release[]): readonly Release[] => {
  const months = new Map<string, Release>();
  for (const release of all) {
    const month = release.version.split('.').slice(0, 2).join('.');
    if (!months.has(month)) months.set(month, release);
  }
  return [...months.values()];
};

/** Writes a release to a folder. Returns a line for the terminal. */
function unpack(clone: string, folder: string, { version, commit }: Release): string {
  const files = git(clone, ['ls-tree', '-r', commit, STATIC])
    .trim()
    .split('\n')
    .map((line) => {
      const [meta = '', path = ''] = line.split('\t');
      return { hash: meta.split(' ')[2] ?? '', path: path.slice(STATIC.length + 1) };
    })
    .filter(({ path }) => !path.endsWith('.map'));
  const contents = readObjects(
    clone,
    files.map(({ hash }) => hash),
  );
  const missing: string[] = [];
  for (const { hash, path } of files) {
    const content = contents.get(hash);
    if (content === undefined) missing.push(path);
    else write(join(folder, 'static', path), content);
  }
  const schema = schemaAt(clone, commit);
  if (schema !== undefined) write(join(folder, 'schema.graphql'), schema);
  write(
    join(folder, 'release.json'),
    `${JSON.stringify({ version, commit, missing }, undefined, 2)}\n`,
  );
  const lost = missing.length === 0 ? '' : `, not in the clone: ${missing.join(', ')}`;
  return `${version} (${commit}): ${plural(files.length - missing.length, 'file')}${lost}`;
}

/** Reads objects in one process, by their hash. Objects that the clone lacks are left out. */
function readObjects(clone: string, hashes: readonly string[]): ReadonlyMap<string, Buffer> {
  const output = execFileSync('git', ['-C', clone, 'cat-file', '--batch'], {
    input: hashes.join('\n'),
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  const objects = new Map<string, Buffer>();
  for (let start = 0; start < output.length;) {
    const end = output.indexOf('\n', start);
    const [hash = '', type, size] = output.toString('utf8', start, end).split(' ');
    start = end + 1;
    if (type !== 'blob') continue;
    objects.set(hash, output.subarray(start, start + Number(size)));
    start += Number(size) + 1;
  }
  return objects;
}

function schemaAt(clone: string, commit: string): string | undefined {
  for (const path of SCHEMAS) {
    if (git(clone, ['ls-tree', '--name-only', commit, path]).trim() === '') continue;
    return git(clone, ['show', `${commit}:${path}`]);
  }
  return undefined;
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const git = (clone: string, args: readonly string[]): string =>
  execFileSync('git', ['-C', clone, ...args], {
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
