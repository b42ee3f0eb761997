import { canAccess, type Anchor } from '../../src/model/anchor.js';
import { minRoleFor } from '../../src/model/audience.js';
import { KEY_SEPARATOR } from '../../src/model/labels.js';
import { isInRange } from '../../src/model/versions.js';
import type { Anchors } from '../content/anchors.js';
import type { CompiledEntry } from '../content/content.js';
import type { Report } from '../content/diagnostic.js';
import type { LabelTable } from '../content/label-table.js';
import type { NamedLabel, Outline } from './outline.js';

/** Reports items of lists that name a control but have no "show me". */
export function checkShowMe(
  anchors: Anchors,
  { items }: Outline,
  { metadata: { audience } }: CompiledEntry,
  releases: LabelTable['releases'],
  report: Report,
): void {
  const known = [...anchors.values()].filter((anchor) => canAccess(minRoleFor(audience), anchor));
  for (const { labels, hrefs, line } of items) {
    if (hrefs.some((href) => href.startsWith('show:'))) continue;
    for (const label of labels) {
      const anchor = known.find((each) => isNamed(each, label, releases));
      if (!anchor) continue;
      report(
        line,
        `{{${label.keys.join(KEY_SEPARATOR)}}} has an anchor, but the item has no "show me"`,
        `Write [](show:${anchor.name}) at the end of the item`,
      );
      break;
    }
  }
}

/** Whether a label names the control of an anchor, in a release that has both. */
const isNamed = (
  { labelKey, versions }: Anchor,
  { keys, ranges }: NamedLabel,
  releases: LabelTable['releases'],
): boolean =>
  labelKey.split(KEY_SEPARATOR).some((key) => keys.includes(key)) &&
  (releases.length === 0 ||
    releases.some((release) => [...ranges, versions].every((range) => isInRange(release, range))));
