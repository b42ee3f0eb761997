import { isInRange, type VersionRange } from '../../src/model/versions.js';
import type { Report } from '../content/diagnostic.js';
import { hasKey, type LabelTable } from '../content/label-table.js';
import type { Outline } from './outline.js';

/** Reports labels that some releases lack, although their readers see the text. */
export function checkReleases(
  table: LabelTable,
  { namedLabels }: Outline,
  entryRange: VersionRange | undefined,
  report: Report,
): void {
  for (const { keys, ranges, line } of namedLabels) {
    const lacking = table.releases.filter(
      (release) =>
        [...ranges, entryRange].every((range) => isInRange(release, range)) &&
        !keys.some((key) => hasKey(table, key, release)),
    );
    // An unknown key is a problem of its own.
    if (lacking.length === 0 || lacking.length === table.releases.length) continue;
    report(
      line,
      `label {{${keys.join('|')}}} is missing in ${describe(lacking)}`,
      'Add the key of these releases after "|", or a condition on the version',
    );
  }
}

const describe = (releases: readonly string[]): string => {
  const [first = '', last = first] = [releases[0], releases.at(-1)];
  return first === last ? first : `${releases.length} releases from ${first} to ${last}`;
};
