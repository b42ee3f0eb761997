import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packs } from '../packs.js';
import { EXIT, misused, readOptions, say, type Command } from './command.js';
import { compiledOrComplain, count } from './content-folder.js';

export const build: Command = {
  summary: 'write the packs and their manifest to a folder',
  usage: '[--content DIR] --out DIR',
  run(args) {
    const read = readOptions(args, { content: { type: 'string' }, out: { type: 'string' } });
    if ('wrong' in read) return misused(read.wrong);
    const { content: dir, out } = read.values;
    if (!out) return misused('build needs --out DIR');
    const content = compiledOrComplain(dir);
    if (!content) return EXIT.problems;
    const files = packs(content);
    mkdirSync(out, { recursive: true });
    for (const [name, code] of files) writeFileSync(join(out, name), code);
    say(`${count(files.size, 'file')} in ${out}`);
    return EXIT.fine;
  },
};
