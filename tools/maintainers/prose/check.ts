import type { Document } from './document.js';
import { readMarkdown } from './markdown.js';
import type { Marker } from './markers.js';
import { positionOf, type Position } from './position.js';
import type { Passage, Range } from './passage.js';
import type { Rule } from './rule.js';
import { readScript } from './script.js';
import { covers } from './suppressions.js';

/** The rule for `prose-ok` comments. */
export const SUPPRESSION = 'suppression';

/** A problem in a file. */
export interface Problem extends Position {
  readonly rule: string;
  readonly wrong: string;
  readonly write: string;
}

/** Checks the prose of one file and returns its problems from top to bottom. */
export function checkProse(
  path: string,
  source: string,
  rules: readonly Rule[],
): readonly Problem[] {
  const { passages, markers } = readDocument(path, source);
  const used = new Set<Marker>();
  const isSuppressed = ({ offset, scope }: Found): boolean => {
    const covering = markers.filter((marker) => covers(source, marker, offset, scope));
    for (const marker of covering) used.add(marker);
    return covering.some(({ reason }) => reason !== '');
  };
  const found = passages
    .flatMap((passage) => findIn(passage, rules))
    .filter((problem) => !isSuppressed(problem));
  return [...found, ...markers.flatMap((marker) => problemOf(marker, used.has(marker)))]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, rule, wrong, write }) => ({
      ...positionOf(source, offset),
      rule,
      wrong,
      write,
    }));
}

const readDocument = (path: string, source: string): Document =>
  path.endsWith('.md') ? readMarkdown(path, source) : readScript(path, source);

interface AtOffset extends Omit<Problem, keyof Position> {
  readonly offset: number;
}

interface Found extends AtOffset {
  readonly scope: Range;
}

const findIn = (passage: Passage, rules: readonly Rule[]): readonly Found[] =>
  rules.flatMap(({ name, check }) =>
    check(passage).map(({ offset, wrong, write }) => ({
      rule: name,
      wrong,
      write,
      offset: passage.start + offset,
      scope: passage.scope ?? { start: passage.start, end: passage.start + passage.text.length },
    })),
  );

/** A marker needs a reason and a problem. */
function problemOf({ start, reason }: Marker, isUsed: boolean): readonly AtOffset[] {
  const at = { offset: start, rule: SUPPRESSION };
  if (reason === '')
    return [{ ...at, wrong: 'prose-ok has no reason', write: 'prose-ok: and the reason' }];
  return isUsed
    ? []
    : [{ ...at, wrong: 'prose-ok suppresses no problem', write: 'nothing: remove it' }];
}
