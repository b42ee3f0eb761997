import type { Role } from '../../../src/model/audience.js';
import { compiledOrComplain } from '../../../tools/commands/content-folder.js';
import { matching } from '../../../tools/commands/match.js';

const content = compiledOrComplain(undefined) ?? [];

/** The ids that the command `match` prints for a page and a role, in order. */
export const match = (url: string, role: Role): string[] =>
  matching(content, 'en', url, { role, platform: 'web' }).map(({ entry }) => entry.id);
