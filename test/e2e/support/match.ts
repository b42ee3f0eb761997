import type { Role } from '../../../src/model/audience.js';
import { matching } from '../../../tools/commands/match.js';
import { compileFolders } from '../../../tools/content/compile.js';

const compiled = compileFolders(['docs-content']);
const content = compiled.ok ? compiled.content : [];

/** Returns the ids that `match` prints for a page and a role, in order. */
export const match = (url: string, role: Role): string[] =>
  matching(content, 'en', url, { role, platform: 'web' }).map(({ entry }) => entry.id);
