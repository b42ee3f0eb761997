import type { InferOutput } from 'valibot';
import { readHintTexts, type HintText } from './hints.js';
import type { Flaw } from './problem.js';
import { FrontMatter } from './schema.js';
import type { SourceFile } from './sources.js';
import { isObject, validate } from './validate.js';
import { parseYaml } from './yaml.js';

export interface ReadText {
  readonly front: InferOutput<typeof FrontMatter> | undefined;
  /** What the entry's hints say, by their ids. */
  readonly hints: ReadonlyMap<string, HintText>;
  /** The markdown; undefined where nobody can tell where it begins. */
  readonly body: string | undefined;
  /** The line of the file in which the body begins. */
  readonly bodyLine: number;
  readonly flaws: readonly Flaw[];
}

const FENCE = /^---[ \t]*$/;

/** Takes a `<lang>.md` apart into its front matter and its markdown. */
export function readFrontMatter({ text }: SourceFile): ReadText {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    return { front: undefined, hints: NO_HINTS, body: text, bodyLine: 1, flaws: [NONE] };
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) {
    return { front: undefined, hints: NO_HINTS, body: undefined, bodyLine: 1, flaws: [UNCLOSED] };
  }

  const yaml = parseYaml(lines.slice(1, end).join('\n'), { firstLine: 2, textOnly: true });
  // Nothing between the fences is a set of keys too: the empty one.
  const { output, flaws } =
    yaml.flaws.length > 0
      ? { output: undefined, flaws: yaml.flaws }
      : validate(FrontMatter, yaml.value ?? {}, yaml);
  const hints = readHintTexts(isObject(yaml.value) ? yaml.value['hints'] : undefined, yaml);
  return {
    front: output,
    hints: hints.texts,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    flaws: [...flaws, ...hints.flaws],
  };
}

const NO_HINTS: ReadonlyMap<string, HintText> = new Map();

const KEYS = 'title, summary and keywords';

const NONE: Flaw = {
  line: 1,
  problem: 'there is no front matter',
  fix: `Begin the file with a line "---", then ${KEYS}, then another line "---"`,
};

const UNCLOSED: Flaw = {
  line: 1,
  problem: 'the front matter has no end',
  fix: `Write a line "---" after ${KEYS}`,
};
