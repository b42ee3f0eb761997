import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIENCES, isAudience } from '../../src/model/audience.js';
import { KINDS } from '../../src/model/entry.js';
import { isEntryId } from '../../src/model/link.js';
import { adviceForPage, isPage } from '../content/page-rules.js';
import { scaffold } from '../scaffold.js';
import { EXIT, misused, readArguments, refused, say, type Command } from './command.js';
import { unknownChoice } from './choices.js';
import { folderToWrite } from './content-folder.js';

export const create: Command = {
  summary: 'begin an entry: a folder that passes check, with what to write where',
  usage: `ID [--audience ${AUDIENCES.join('|')}] [--kind ${KINDS.join('|')}] [--page PAGE]… [--content DIR]`,
  run(args) {
    const read = readArguments(args, {
      audience: { type: 'string', default: 'user' },
      kind: { type: 'string', default: 'problem' },
      page: { type: 'string', multiple: true, default: ['session'] },
      content: { type: 'string' },
    });
    if ('wrong' in read) return misused(read.wrong);
    const { audience, page: pages, content } = read.values;
    const [id, ...others] = read.named;
    if (id === undefined || others.length > 0) return misused('new needs one ID');
    if (!isEntryId(id)) {
      return refused(
        `"${id}" cannot be an id. Use small letters and digits, single hyphens between words, as in my-entry`,
      );
    }
    const kind = KINDS.find((known) => known === read.values.kind);
    if (!isAudience(audience)) return misused(unknownChoice('audience', audience, AUDIENCES));
    if (!kind) return misused(unknownChoice('kind', read.values.kind, KINDS));
    const stranger = pages.find((page) => page !== 'everywhere' && !isPage(page));
    if (stranger !== undefined) {
      return refused(`there is no page "${stranger}". ${adviceForPage(stranger)}`);
    }
    const dir = folderToWrite(content);
    if (dir === undefined) return misused('there is no docs-content here: use --content DIR');
    const folder = join(dir, id);
    if (existsSync(folder)) return refused(`there is already ${folder}: choose another id`);

    mkdirSync(folder);
    for (const [name, text] of scaffold({ audience, kind, pages, today: new Date() })) {
      writeFileSync(join(folder, name), text, { flag: 'wx' });
    }
    say(whatNext(folder));
    return EXIT.fine;
  },
};

const whatNext = (folder: string): string =>
  [
    join(folder, 'entry.yaml'),
    join(folder, 'en.md'),
    '',
    'Next:',
    '  1. In entry.yaml, see who it is for and on which pages it belongs; note the sources.',
    '  2. In en.md, replace each TODO and all the text by yours.',
    '  3. Run backend-ai-help check: it names what is wrong, and each TODO that is left.',
  ].join('\n');
