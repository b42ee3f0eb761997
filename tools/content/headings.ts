import type { Token, Tokens } from 'marked';
import type { Heading } from '../../src/model/entry.js';
import type { Flaw } from './problem.js';
import { plainText, type Located } from './walk.js';

/** A heading as its text is shown: without the id that may stand at its end. */
export interface ReadHeading extends Heading {
  readonly tokens: Token[];
}

export interface ReadHeadings {
  /** In the order of the text. */
  readonly headings: ReadonlyMap<Tokens.Heading, ReadHeading>;
  readonly flaws: readonly Flaw[];
}

/** What the entry's title would be, were it part of the text. */
const TITLE_LEVEL = 1;
/** One level more in the reader, where the title is an h2: there is no h7. */
const DEEPEST = 5;

export function readHeadings(located: readonly Located[]): ReadHeadings {
  const headings = new Map<Tokens.Heading, ReadHeading>();
  const flaws: Flaw[] = [];
  const lineOf = new Map<string, number>();
  let level = TITLE_LEVEL;
  for (const { token, line } of located) {
    if (token.type !== 'heading') continue;
    const heading = readHeading(token);
    headings.set(token, heading);
    const wrong = [
      levelFlaw(heading.level, level),
      textFlaw(heading),
      heading.text === '' ? undefined : idFlaw(heading.id, lineOf),
    ];
    flaws.push(...wrong.flatMap((flaw) => (flaw ? { line, ...flaw } : [])));
    if (!lineOf.has(heading.id)) lineOf.set(heading.id, line);
    level = heading.level;
  }
  return { headings, flaws };
}

/** `{#id}` at the end gives a heading its id, which translations share; else its text does. */
function readHeading({ tokens, depth }: Tokens.Heading): ReadHeading {
  const last = tokens.at(-1);
  const [suffix, id] = last?.type === 'text' ? (/\s*\{#([^{}]*)\}\s*$/.exec(last.raw) ?? []) : [];
  if (!last || suffix === undefined || id === undefined) {
    const text = plainText(tokens).trim();
    return { id: slug(text), text, level: depth, tokens };
  }
  const raw = last.raw.slice(0, -suffix.length);
  const shown: Token[] = [...tokens.slice(0, -1), { ...last, raw, text: raw }];
  return { id, text: plainText(shown).trim(), level: depth, tokens: shown };
}

/** The letters and digits of any script, with hyphens for all that stands between them. */
export const slug = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

type Wrong = Omit<Flaw, 'line'> | undefined;

function levelFlaw(level: number, above: number): Wrong {
  const mark = '#'.repeat(level);
  if (level <= TITLE_LEVEL) {
    return {
      problem: 'there is a heading of the first level ("#")',
      fix: 'Begin headings with "##": the first level is the title of the entry',
    };
  }
  if (level > above + 1) {
    return {
      problem: `the heading "${mark}" skips a level`,
      fix: `Begin it with "${'#'.repeat(above + 1)}"${above === TITLE_LEVEL ? '' : ' or fewer'}`,
    };
  }
  if (level > DEEPEST) {
    return { problem: `the heading "${mark}" is too deep`, fix: `Use at most ${DEEPEST} "#"` };
  }
  return undefined;
}

function textFlaw({ text, id }: Heading): Wrong {
  if (text === '') return { problem: 'the heading has no text', fix: 'Write one, or remove it' };
  if (id === '') {
    return {
      problem: `the heading "${text}" has no letter or digit to make an id of`,
      fix: 'Give it one, as in "## C++ {#cpp}"',
    };
  }
  return undefined;
}

function idFlaw(id: string, lineOf: ReadonlyMap<string, number>): Wrong {
  if (id !== '' && !/^[\p{L}\p{M}\p{N}_-]+$/u.test(id)) {
    return {
      problem: `"{#${id}}" cannot be the id of a heading`,
      fix: 'Use letters, digits and hyphens, as in {#what-to-do}',
    };
  }
  const line = lineOf.get(id);
  return line === undefined
    ? undefined
    : {
        problem: `the heading id "${id}" is used twice, first in line ${line}`,
        fix: 'Give one of the headings another id, as in "## Text {#other-id}"',
      };
}
