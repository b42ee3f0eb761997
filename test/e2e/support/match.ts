import type { Role } from '../../../src/model/audience.js';
import { isInRange } from '../../../src/model/versions.js';
import { matching } from '../../../tools/commands/match.js';
import { compileFolders } from '../../../tools/content/compile.js';

const compiled = compileFolders(['docs-content']);
const content = compiled.ok ? compiled.content : [];

/**
 * Returns the ids that `match` prints for a page and a role, in order.
 *
 * @param version omits the entries that this version of Web-UI lacks
 */
export const match = (url: string, role: Role, version?: string): string[] =>
  matching(content, 'en', url, { role, platform: 'web' })
    .map(({ entry }) => entry.id)
    .filter((id) => hasEntry(id, version));

/** Whether a version of Web-UI has an entry. */
export const hasEntry = (id: string, version: string | undefined): boolean =>
  isInRange(version, content.find((entry) => entry.id === id)?.metadata.versions);
