import type { InferOutput } from 'valibot';
import type { Report } from './diagnostic.js';
import { readHintTexts, type HintText } from './hints.js';
import { FrontMatterFields } from './schema.js';
import { validate } from './validate.js';
import { parseYaml, type YamlNode } from './yaml.js';

/** The parts of a `<lang>.md`. */
export interface ParsedFile {
  /** The YAML of the front matter; undefined if it is missing or no YAML. */
  readonly root?: YamlNode | undefined;
  /** Undefined if a key is missing or invalid. */
  readonly frontMatter?: InferOutput<typeof FrontMatterFields> | undefined;
  /** The texts of the entry's hints, by hint id. */
  readonly hints: ReadonlyMap<string, HintText>;
  /** The markdown; undefined if the front matter is not closed. */
  readonly body?: string;
  /** The line of the file in which the body begins. */
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;
const KEYS = 'title, summary and keywords';

/** Splits a `<lang>.md` into its front matter and its markdown. */
export function readFrontMatter(text: string, report: Report = () => undefined): ParsedFile {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    report(
      1,
      'missing front matter',
      `Start the file with a line "---", then ${KEYS}, then another line "---"`,
    );
    return { hints: new Map(), body: text, bodyLine: 1 };
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) {
    report(1, 'front matter is not closed', `Add a line "---" after ${KEYS}`);
    return { hints: new Map(), bodyLine: 1 };
  }
  const yaml = lines.slice(1, end).join('\n');
  const root = parseYaml(yaml, { firstLine: 2, textOnly: true, report });
  return {
    root,
    // An empty front matter has the value null.
    frontMatter: root && validate(FrontMatterFields, root, root.value ?? {}),
    hints: root ? readHintTexts(root.at('hints')) : new Map(),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
