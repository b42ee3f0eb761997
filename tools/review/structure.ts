import { count } from '../words.js';
import type { Flaw } from '../content/problem.js';
import { COUNTED, type Part, type Reading } from './reading.js';

/** Where a translation is not built as the English is: whatever is said, something is missing. */
export function structureFlaws(english: Reading, translation: Reading): readonly Flaw[] {
  const first = translation.parts[0]?.line ?? 1;
  return [
    ...missingParts(english.parts, translation.parts, first),
    ...translation.parts.flatMap((part) => {
      const same = english.parts.find(({ heading }) => heading === part.heading);
      return same ? countFlaws(same, part) : [extraPart(part)];
    }),
    ...linkFlaws(english, translation, first),
  ];
}

const missingParts = (
  english: readonly Part[],
  parts: readonly Part[],
  line: number,
): readonly Flaw[] =>
  english
    .filter(({ heading }) => !parts.some((part) => part.heading === heading))
    .map(({ heading }) => ({
      line,
      problem: `the heading {#${heading}} of the English is missing`,
      fix: 'Translate what stands under it too, and give the heading the same id',
    }));

const extraPart = ({ heading, line }: Part): Flaw => ({
  line,
  problem: `the heading {#${heading}} is not in the English`,
  fix: 'Give it the id that the English has, or take it out',
});

const countFlaws = (english: Part, { line, counts }: Part): readonly Flaw[] =>
  COUNTED.filter((what) => counts[what] !== english.counts[what]).map((what) => ({
    line,
    problem: `${count(counts[what], what)} where the English has ${english.counts[what]}`,
    fix: 'Say all that the English says, and no more',
  }));

function linkFlaws(english: Reading, translation: Reading, first: number): readonly Flaw[] {
  const there = english.links.map(({ href }) => href);
  const here = translation.links.map(({ href }) => href);
  const missing = without(there, here).map((href) => ({
    line: first,
    problem: `the link ${href} of the English is missing`,
    fix: 'Link to the same place',
  }));
  const extra = without(here, there).map((href) => ({
    line: translation.links.findLast((link) => link.href === href)?.line ?? first,
    problem: `the link ${href} is not in the English`,
    fix: 'Link to where the English links',
  }));
  return [...missing, ...extra];
}

/** What is left of a list when each thing of another is taken out once. */
function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const rest = [...taken];
  return list.filter((one) => {
    const index = rest.indexOf(one);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
