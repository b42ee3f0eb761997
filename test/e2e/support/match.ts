import type { Role } from '../../../src/model/audience.js';
import type { Entry } from '../../../src/model/entry.js';
import { groupByMoment } from '../../../src/model/moment.js';
import { bestOf } from '../../../src/model/rank.js';
import { attributeOf, elementsOf } from '../../../src/model/markup.js';
import { tailor } from '../../../src/model/tailor.js';
import { isInRange } from '../../../src/model/versions.js';
import { matching } from '../../../tools/commands/match.js';
import { compileFolders } from '../../../tools/content/compile.js';
import { bodyIn } from '../../../tools/content/content.js';

const compiled = compileFolders(['docs-content']);
const content = compiled.ok ? compiled.content : [];

/**
 * Returns the first ids that `match` prints, by moment as in the drawer.
 *
 * @param version omits the entries that this version of Web-UI lacks
 */
export const match = (url: string, role: Role, version?: string): string[] =>
  inDrawer(bestOf(matchAll(url, role, version)));

const matchAll = (url: string, role: Role, version?: string): readonly Entry[] =>
  matching(content, 'en', url, { role, platform: 'web' })
    .map(({ entry }) => entry)
    .filter(({ id }) => hasEntry(id, version));

const inDrawer = (entries: readonly Entry[]): string[] =>
  groupByMoment(entries).flatMap((group) => group.entries.map(({ id }) => id));

/** Whether a version of Web-UI has an entry. */
export const hasEntry = (id: string, version: string | undefined): boolean =>
  isInRange(version, content.find((entry) => entry.id === id)?.metadata.versions);

/** Returns the links in the English texts for a version of Web-UI. */
export const linksOf = (version: string): readonly { entry: string; target: string }[] =>
  content
    .filter(({ id }) => hasEntry(id, version))
    .flatMap((entry) =>
      [...elementsOf(tailor(bodyIn(entry, 'en'), 'en', { version }).markup)].flatMap((each) => {
        const target = attributeOf(each, 'href');
        return target === undefined ? [] : { entry: entry.id, target };
      }),
    );
