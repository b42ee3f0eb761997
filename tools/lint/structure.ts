import type { Report } from '../content/diagnostic.js';
import { plural } from '../plural.js';
import { COUNTED, type Outline } from './outline.js';

/**
 * Reports where the structure of a translation differs from its original text.
 *
 * @param original the name of the original text
 */
export function checkStructure(
  english: Outline,
  translation: Outline,
  original: string,
  report: Report,
): void {
  const firstLine = translation.sections[0]?.line ?? 1;
  for (const { heading } of english.sections) {
    if (translation.sections.some((section) => section.heading === heading)) continue;
    report(
      firstLine,
      `heading {#${heading}} of ${original} is missing`,
      'Translate the section, and give its heading the same id',
    );
  }
  for (const { heading, line, counts } of translation.sections) {
    const same = english.sections.find((section) => section.heading === heading);
    if (!same) {
      report(
        line,
        `heading {#${heading}} is not in ${original}`,
        'Use the id of its heading there, or remove the section',
      );
      continue;
    }
    for (const name of COUNTED.filter((known) => counts[known] !== same.counts[known])) {
      report(
        line,
        `${plural(counts[name], name)}, but ${original} has ${same.counts[name]}`,
        'Translate the whole text, and add nothing',
      );
    }
  }
  checkLinks({ english, translation, original, firstLine }, report);
}

interface Links {
  readonly english: Outline;
  readonly translation: Outline;
  readonly original: string;
  readonly firstLine: number;
}

function checkLinks({ english, translation, original, firstLine }: Links, report: Report): void {
  const expected = english.links.map(({ href }) => href);
  const actual = translation.links.map(({ href }) => href);
  for (const href of subtract(expected, actual)) {
    report(firstLine, `link ${href} of ${original} is missing`, 'Add the link');
  }
  for (const href of subtract(actual, expected)) {
    const line = translation.links.findLast((link) => link.href === href)?.line ?? firstLine;
    report(line, `link ${href} is not in ${original}`, 'Use the link that is there');
  }
}

/** Removes each item of a second list once. */
function subtract(list: readonly string[], removed: readonly string[]): readonly string[] {
  const rest = [...removed];
  return list.filter((item) => {
    const index = rest.indexOf(item);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
