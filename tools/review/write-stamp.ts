import { readFrontMatter } from '../content/front-matter.js';
import { parseYaml } from '../content/yaml.js';

const FENCE = /^---[ \t]*$/;
/** The value alone: a comment behind it is the translator's. */
const VALUE = /^([^:]*:[ \t]*)("[^"]*"|'[^']*'|[^\s#]*)/;

/**
 * The file with its stamp replaced, or put in below the other keys, and with every other byte as it
 * was: its line ends, its byte order mark, the way it is wrapped. Undefined where the front matter
 * is written in a way that leaves no line for it.
 */
export function withStamp(file: Buffer, stamp: string): Buffer | undefined {
  // One character to a byte, so that what is not looked at cannot be changed.
  const lines = file.toString('latin1').split(/(?<=\n|\r(?!\n))/);
  const bare = lines.map((line) => line.replace(/[\r\n]+$/, ''));
  const end = bare.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return undefined;
  const at = lineOfSource(bare.slice(1, end));
  const [, lineEnd = '\n'] = /([\r\n]+)$/.exec(lines[0] ?? '') ?? [];
  const written =
    at === undefined
      ? [...lines.slice(0, end), `source: ${stamp}${lineEnd}`, ...lines.slice(end)]
      : lines.with(at, (lines[at] ?? '').replace(VALUE, `$1${stamp}`));
  const result = Buffer.from(written.join(''), 'latin1');
  return saysTheSame(file, result, stamp) ? result : undefined;
}

/** Where the key stands among the lines of the file, the first of which is the fence. */
function lineOfSource(front: readonly string[]): number | undefined {
  const yaml = parseYaml(front.join('\n'), { firstLine: 1, textOnly: true });
  const has = typeof yaml.value === 'object' && yaml.value !== null && 'source' in yaml.value;
  return has ? yaml.lineOf(['source']) : undefined;
}

/** Front matter has more shapes than anybody foresees; better no stamp than a broken text. */
function saysTheSame(before: Buffer, after: Buffer, stamp: string): boolean {
  const [was, is] = [before, after].map((bytes) =>
    readFrontMatter({ file: '', text: text(bytes) }),
  );
  return (
    is?.front?.source === stamp &&
    is.body === was?.body &&
    JSON.stringify({ ...is.front, source: '' }) === JSON.stringify({ ...was?.front, source: '' })
  );
}

const text = (bytes: Buffer): string => new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
