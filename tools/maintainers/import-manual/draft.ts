import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEntryId } from '../../../src/model/link.js';
import { scaffold } from '../../commands/scaffold.js';
import type { ManualSection } from './manual-page.js';
import { idOf } from './match.js';
import { audienceOf } from './section-audience.js';

/** Writes a new entry with the text of a section, and returns its folder. */
export function writeDraft(dir: string, section: ManualSection, page: string): string {
  const folder = unusedFolder(dir, section);
  const { title, line, markdown } = section;
  // An entry for superadmins reveals nothing if the audience is unknown.
  const audience = audienceOf(section) ?? 'superadmin';
  const files = scaffold({
    audience,
    kind: 'problem',
    moment: 'general',
    pages: ['everywhere'],
    today: new Date(),
  });
  const source = JSON.stringify(`${page}, line ${line}: ${title}`);
  const fence = '~'.repeat(8);
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'entry.yaml'),
    (files.get('entry.yaml') ?? '').replace(/^ {2}- 'TODO.*$/m, () => `  - ${source}`),
  );
  writeFileSync(
    join(folder, 'en.md'),
    `${files.get('en.md') ?? ''}
## Text of the manual {#manual}

TODO: Use this text, then remove it.

${fence}text
### ${title}

${markdown.trim()}
${fence}
`,
  );
  return folder;
}

/** Names the folder by an anchor, else by the title, else by the line. */
function unusedFolder(dir: string, { anchors, title, line }: ManualSection): string {
  const name =
    [...anchors, title]
      .map((text) => idOf(text).slice(0, 60).replace(/-$/, ''))
      .find((id) => isEntryId(id) && /[a-z]{3}/.test(id)) ?? `imported-line-${line}`;
  for (let number = 1; ; number++) {
    const folder = join(dir, number === 1 ? name : `${name}-${number}`);
    if (!existsSync(folder)) return folder;
  }
}
