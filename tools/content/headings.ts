import type { Token, Tokens } from 'marked';
import type { Heading } from '../../src/model/entry.js';
import type { Report } from './diagnostic.js';
import { plainText, type LocatedToken } from './walk.js';

/** A heading with its inline tokens, without the `{#id}` at its end. */
export interface ParsedHeading extends Heading {
  readonly tokens: Token[];
  /** Whether the id is written in the text, and not made from it. */
  readonly isNamed: boolean;
}

/** The level of the title, which is not part of the text. */
const TITLE_LEVEL = 1;
/** The drawer renders each level one deeper, and HTML ends at h6. */
const MAX_LEVEL = 5;

/** Reads the headings of a text in order and reports their problems. */
export function readHeadings(
  located: readonly LocatedToken[],
  report: Report = () => undefined,
): ReadonlyMap<Tokens.Heading, ParsedHeading> {
  const headings = new Map<Tokens.Heading, ParsedHeading>();
  const lineOf = new Map<string, number>();
  let parentLevel = TITLE_LEVEL;
  for (const { token, line } of located) {
    if (token.type !== 'heading') continue;
    const heading = parseHeading(token);
    headings.set(token, heading);
    checkLevel(heading.level, parentLevel, (...problem) => report(line, ...problem));
    checkText(heading, lineOf.get(heading.id), (...problem) => report(line, ...problem));
    if (!lineOf.has(heading.id)) lineOf.set(heading.id, line);
    parentLevel = heading.level;
  }
  return headings;
}

/** Parses a heading. Its id is its `{#id}`, else the slug of its text. */
function parseHeading({ tokens, depth }: Tokens.Heading): ParsedHeading {
  const last = tokens.at(-1);
  const [suffix, id] = last?.type === 'text' ? (/\s*\{#([^{}]*)\}\s*$/.exec(last.raw) ?? []) : [];
  if (!last || suffix === undefined || id === undefined) {
    const text = plainText(tokens).trim();
    return { id: slug(text), text, level: depth, tokens, isNamed: false };
  }
  const raw = last.raw.slice(0, -suffix.length);
  const shown: Token[] = [...tokens.slice(0, -1), { ...last, raw, text: raw }];
  return { id, text: plainText(shown).trim(), level: depth, tokens: shown, isNamed: true };
}

/** Joins the letters and digits of a text, in any script, with hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

type ReportHere = (message: string, suggestion: string) => void;

function checkLevel(level: number, parentLevel: number, report: ReportHere): void {
  const mark = '#'.repeat(level);
  const deepest = '#'.repeat(parentLevel + 1);
  if (level <= TITLE_LEVEL) {
    report('heading "#" is not allowed', 'Start with "##": level 1 is the title of the entry');
  } else if (level > parentLevel + 1) {
    const fewer = parentLevel === TITLE_LEVEL ? '' : ' or fewer "#"';
    report(`heading "${mark}" skips a level`, `Use "${deepest}"${fewer}`);
  } else if (level > MAX_LEVEL) {
    report(`heading "${mark}" is too deep`, `Use at most ${MAX_LEVEL} "#"`);
  }
}

function checkText(
  { text, id }: Heading,
  lineOfSame: number | undefined,
  report: ReportHere,
): void {
  if (text === '') {
    report('heading has no text', 'Add text, or remove the heading');
  } else if (id === '') {
    report(
      `heading "${text}" has no letter or digit for an id`,
      'Add an id, as in "## C++ {#cpp}"',
    );
  } else if (!/^[\p{L}\p{M}\p{N}_-]+$/u.test(id)) {
    report(`invalid heading id "{#${id}}"`, 'Use letters, digits and hyphens, as in {#what-to-do}');
  } else if (lineOfSame !== undefined) {
    report(
      `duplicate heading id "${id}", first used in line ${lineOfSame}`,
      'Give one of the headings another id, as in "## Text {#other-id}"',
    );
  }
}
