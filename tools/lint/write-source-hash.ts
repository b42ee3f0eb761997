import { readFrontMatter } from '../content/front-matter.js';
import { isObject, parseYaml } from '../content/yaml.js';

const FENCE = /^---[ \t]*$/;
/** The key and its value; a comment after the value stays. */
const VALUE = /^([^:]*:[ \t]*)("[^"]*"|'[^']*'|[^\s#]*)/;

/**
 * Writes a hash into the front matter and leaves all other bytes unchanged. Returns undefined if
 * the front matter is missing or has an unusual form.
 */
export function withSourceHash(file: Buffer, hash: string): Buffer | undefined {
  // latin1 maps each byte to one character and back.
  const lines = file.toString('latin1').split(/(?<=\n|\r(?!\n))/);
  const bare = lines.map((line) => line.replace(/[\r\n]+$/, ''));
  const end = bare.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return undefined;
  const root = parseYaml(bare.slice(1, end).join('\n'), { textOnly: true });
  const [, lineEnd = '\n'] = /([\r\n]+)$/.exec(lines[0] ?? '') ?? [];
  if (root && isObject(root.value) && 'source' in root.value) {
    const index = root.at('source').line;
    lines[index] = (lines[index] ?? '').replace(VALUE, `$1${hash}`);
  } else {
    lines.splice(end, 0, `source: ${hash}${lineEnd}`);
  }
  const result = Buffer.from(lines.join(''), 'latin1');
  return isSameText(file, result, hash) ? result : undefined;
}

/** Whether only the hash differs between two versions of a file. */
function isSameText(before: Buffer, after: Buffer, hash: string): boolean {
  const [old, written] = [before, after].map((bytes) =>
    readFrontMatter(new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')),
  );
  return (
    written?.frontMatter?.source === hash &&
    written.body === old?.body &&
    JSON.stringify({ ...written.frontMatter, source: '' }) ===
      JSON.stringify({ ...old?.frontMatter, source: '' })
  );
}
