import { spawnSync } from 'node:child_process';
import { readHeadings } from '../content/headings.js';
import { locateTokens } from '../content/markdown.js';
import {
  collapseSpaces,
  normalizedText,
  sourceHashOf,
  type NormalizedText,
} from './source-hash.js';

/** Older revisions are not searched, since everything has changed since then. */
const MAX_REVISIONS = 50;

/** Returns the revisions of a file in git, newest first; none without git. */
export function revisionsOf(dir: string, file: string): readonly string[] {
  const git = (...args: readonly string[]): string => {
    const { status, stdout } = spawnSync('git', ['-C', dir, ...args], { encoding: 'utf8' });
    return status === 0 ? stdout : '';
  };
  return git('log', `--max-count=${MAX_REVISIONS}`, '--format=%H', '--', file)
    .split('\n')
    .filter((commit) => commit !== '')
    .map((commit) => git('show', `${commit}:./${file}`).replace(/\r\n?/g, '\n'));
}

/**
 * Describes the changes since the revision with a hash, as in `title, section "What to do"`.
 * Returns undefined if no revision has the hash.
 */
export function changesSince(
  hash: string,
  current: NormalizedText,
  revisions: readonly string[],
): readonly string[] | undefined {
  const translated = revisions
    .map(normalizedText)
    .find((text) => text !== undefined && sourceHashOf(text) === hash);
  if (!translated) return undefined;
  const fields = (['title', 'summary', 'keywords', 'hints'] as const).filter(
    (field) => JSON.stringify(translated[field]) !== JSON.stringify(current[field]),
  );
  const [before, after] = [sectionsOf(translated.body), sectionsOf(current.body)];
  return [
    ...fields,
    ...[...after.keys()]
      .filter((name) => before.get(name) !== after.get(name))
      .map((name) => `${before.has(name) ? '' : 'new '}${name}`),
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `removed ${name}`),
  ];
}

/** Returns the text below each heading, by a description of the section. */
function sectionsOf(body: string): ReadonlyMap<string, string> {
  const located = locateTokens(body, 1);
  const headings = readHeadings(located);
  const starts = located.flatMap(({ token, line }) =>
    token.type === 'heading' ? { name: `section "${headings.get(token)?.text ?? ''}"`, line } : [],
  );
  const lines = body.split('\n');
  return new Map(
    [{ name: 'introduction', line: 1 }, ...starts].map(({ name, line }, index) => [
      name,
      collapseSpaces(lines.slice(line - 1, (starts[index]?.line ?? Infinity) - 1).join('\n')),
    ]),
  );
}
