import { spawnSync } from 'node:child_process';
import { locate } from '../content/markdown.js';
import { readHeadings } from '../content/headings.js';
import { meaningOf, stampOf, unspaced, type Meaning } from './stamp.js';

/** Nobody translates from a text that has changed this many times since. */
const REVISIONS = 50;

/** The revisions of a file that git knows, the newest first; none where there is no git. */
export function revisionsOf(dir: string, file: string): readonly string[] {
  const git = (...args: readonly string[]): string => {
    const { status, stdout } = spawnSync('git', ['-C', dir, ...args], { encoding: 'utf8' });
    return status === 0 ? stdout : '';
  };
  return git('log', `--max-count=${REVISIONS}`, '--format=%H', '--', file)
    .split('\n')
    .filter((commit) => commit !== '')
    .map((commit) => git('show', `${commit}:./${file}`).replace(/\r\n?/g, '\n'));
}

/**
 * What became different in the English since the text with this stamp, as in `the title, the part
 * "What to do"`; undefined where no revision has the stamp.
 */
export function changesSince(
  stamp: string,
  now: Meaning,
  revisions: readonly string[],
): readonly string[] | undefined {
  const then = revisions
    .map((text) => meaningOf({ file: '', text }))
    .find((meaning) => meaning !== undefined && stampOf(meaning) === stamp);
  return then && changes(then, now);
}

function changes(then: Meaning, now: Meaning): readonly string[] {
  const fields = (['title', 'summary', 'keywords'] as const)
    .filter((field) => String(then[field]) !== String(now[field]))
    .map((field) => `the ${field}`)
    .concat(JSON.stringify(then.hints) === JSON.stringify(now.hints) ? [] : ['the hints']);
  const [before, after] = [partsOf(then.body), partsOf(now.body)];
  const parts = [...after]
    .filter(([name, text]) => before.get(name) !== text)
    .map(([name]) => `${before.has(name) ? '' : 'new: '}${inWords(name)}`);
  const gone = [...before.keys()]
    .filter((name) => !after.has(name))
    .map((name) => `gone: ${inWords(name)}`);
  return [...fields, ...parts, ...gone];
}

const inWords = (heading: string): string =>
  heading === '' ? 'what stands above the first heading' : `the part "${heading}"`;

/** What stands under each heading, by the heading's text. */
function partsOf(body: string): ReadonlyMap<string, string> {
  const located = locate(body, 1);
  const { headings } = readHeadings(located);
  const starts = located.flatMap(({ token, line }) =>
    token.type === 'heading' ? { name: headings.get(token)?.text ?? '', line } : [],
  );
  const lines = body.split('\n');
  return new Map(
    [{ name: '', line: 1 }, ...starts].map(({ name, line }, index) => [
      name,
      unspaced(lines.slice(line - 1, (starts[index]?.line ?? lines.length + 1) - 1).join('\n')),
    ]),
  );
}
