import type { Report } from '../content/diagnostic.js';
import { plural } from '../plural.js';
import { COUNTED, type Outline } from './outline.js';

/** Reports where the structure of a translation differs from the English text. */
export function checkStructure(english: Outline, translation: Outline, report: Report): void {
  const firstLine = translation.sections[0]?.line ?? 1;
  for (const { heading } of english.sections) {
    if (translation.sections.some((section) => section.heading === heading)) continue;
    report(
      firstLine,
      `heading {#${heading}} of the English text is missing`,
      'Translate the section, and give its heading the same id',
    );
  }
  for (const { heading, line, counts } of translation.sections) {
    const same = english.sections.find((section) => section.heading === heading);
    if (!same) {
      report(
        line,
        `heading {#${heading}} is not in the English text`,
        'Use the id of the English heading, or remove the section',
      );
      continue;
    }
    for (const name of COUNTED.filter((known) => counts[known] !== same.counts[known])) {
      report(
        line,
        `${plural(counts[name], name)}, but the English text has ${same.counts[name]}`,
        'Translate the whole English text, and add nothing',
      );
    }
  }
  checkLinks(english, translation, firstLine, report);
}

function checkLinks(
  english: Outline,
  translation: Outline,
  firstLine: number,
  report: Report,
): void {
  const expected = english.links.map(({ href }) => href);
  const actual = translation.links.map(({ href }) => href);
  for (const href of subtract(expected, actual)) {
    report(firstLine, `link ${href} of the English text is missing`, 'Add the link');
  }
  for (const href of subtract(actual, expected)) {
    const line = translation.links.findLast((link) => link.href === href)?.line ?? firstLine;
    report(line, `link ${href} is not in the English text`, 'Use the link of the English text');
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
