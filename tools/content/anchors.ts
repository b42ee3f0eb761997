import type { Anchor, Locator } from '../../src/model/anchor.js';
import { isEntryId } from '../../src/model/link.js';
import { suggestName } from './closest-match.js';
import type { Report } from './diagnostic.js';
import { readPlace } from './page-rules.js';
import { AnchorFields, FINDING_KEYS, LocatorFields } from './schema.js';
import { validate } from './validate.js';
import { isObject, itemsOf, parseYaml, type YamlNode } from './yaml.js';

/** The anchors of anchors.yaml by name, for hints and `show:` links. */
export type Anchors = ReadonlyMap<string, Anchor>;

/** Reads an anchors.yaml. */
export function readAnchors(text: string, report: Report): Anchors {
  const anchors = new Map<string, Anchor>();
  const root = parseYaml(text, { report });
  const fields = root?.value ?? {};
  if (!root || !isObject(fields)) {
    root?.report(
      'anchors.yaml must contain anchors by name',
      'Write the name of each anchor with a colon, and its keys below; see CONTRIBUTING.md',
    );
    return anchors;
  }
  for (const name of Object.keys(fields)) {
    const node = root.at(name);
    if (!isEntryId(name)) {
      node.report(
        `invalid anchor name "${name}"`,
        'Use lower-case letters, digits and single hyphens, as in rescan-images',
      );
    }
    const anchor = readAnchor(name, node);
    if (anchor) anchors.set(name, anchor);
  }
  return anchors;
}

function readAnchor(name: string, node: YamlNode): Anchor | undefined {
  const fields = validate(AnchorFields, node);
  const place = readPlace(node, ['page', 'tab']);
  // `ways` is the former key, whose items are checked in the same run.
  const items = ['locators', 'ways'].flatMap((key) => itemsOf(node.at(key)));
  const locators = items.flatMap((item) => readLocator(item) ?? []);
  if (!fields || !place) return undefined;
  const { audience, versions, labelKey } = fields;
  return { name, ...place, audience, ...(versions && { versions }), labelKey, locators };
}

function readLocator(node: YamlNode): Locator | undefined {
  const fields = validate(LocatorFields, node);
  if (!fields) return undefined;
  const { testid, key, ...rest } = fields;
  if (FINDING_KEYS.every((name) => fields[name] === undefined)) {
    node.report('locator matches nothing', `Add one of: ${FINDING_KEYS.join(', ')}`);
    return undefined;
  }
  return {
    ...(testid === undefined ? {} : { testId: testid }),
    ...(key === undefined ? {} : { keys: [key].flat() }),
    ...rest,
  };
}

/** Returns the message and the suggestion for a name that is not in anchors.yaml. */
export const unknownAnchor = (name: string, anchors: Anchors): readonly [string, string] => [
  `unknown anchor "${name}"`,
  `${suggestName(name, [...anchors.keys()])}Anchors are defined in anchors.yaml`,
];
