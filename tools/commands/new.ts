import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIENCES } from '../../src/model/audience.js';
import { KINDS } from '../../src/model/entry.js';
import { isEntryId } from '../../src/model/link.js';
import { MOMENTS } from '../../src/model/moment.js';
import { isPage, pageHelp } from '../content/page-rules.js';
import { choose, defineCommand, EXIT, fail, print, usageError } from './command.js';
import { writableFolder } from './content-folder.js';
import { scaffold } from './scaffold.js';

export const create = defineCommand({
  summary: 'Create a folder for a new entry, with a TODO for each text.',
  usage: `ID [--audience ${AUDIENCES.join('|')}] [--kind ${KINDS.join('|')}] [--moment MOMENT] [--page PAGE]… [--content DIR]`,
  options: {
    audience: { type: 'string', default: 'user' },
    kind: { type: 'string', default: 'problem' },
    moment: { type: 'string', default: 'general' },
    page: { type: 'string', multiple: true, default: ['session'] },
    content: { type: 'string' },
  },
  allowPositionals: true,
  run({ page: pages, content, ...values }, [id, ...others]) {
    if (id === undefined || others.length > 0) return usageError('expected one ID');
    if (!isEntryId(id)) {
      fail(`invalid id "${id}". Use lower-case letters, digits and single hyphens, as in my-entry`);
    }
    const audience = choose('audience', values.audience, AUDIENCES);
    const kind = choose('kind', values.kind, KINDS);
    const moment = choose('moment', values.moment, MOMENTS);
    const unknown = pages.find((page) => page !== 'everywhere' && !isPage(page));
    if (unknown !== undefined) fail(`unknown page "${unknown}". ${pageHelp(unknown)}`);
    const folder = join(writableFolder(content), id);
    if (existsSync(folder)) fail(`${folder} already exists. Use another id`);

    mkdirSync(folder);
    for (const [name, text] of scaffold({ audience, kind, moment, pages, today: new Date() })) {
      writeFileSync(join(folder, name), text, { flag: 'wx' });
    }
    print(nextSteps(folder));
    return EXIT.ok;
  },
});

const nextSteps = (folder: string): string =>
  [
    join(folder, 'entry.yaml'),
    join(folder, 'en.md'),
    '',
    'Next:',
    '  1. In entry.yaml, set the audience, the moment and the pages, and list the sources.',
    '  2. In en.md, replace each TODO and the sample text.',
    '  3. Run backend-ai-help check, which reports problems and each TODO that is left.',
  ].join('\n');
