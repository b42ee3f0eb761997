import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPackName, packs } from '../packs.js';
import { count } from '../words.js';
import { EXIT, misused, readOptions, say, type Command } from './command.js';
import { compiledOrComplain } from './content-folder.js';

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
    // Packs of an audience or language that is gone would stay to be downloaded.
    const stale = readdirSync(out).filter((name) => isPackName(name) && !files.has(name));
    for (const name of stale) rmSync(join(out, name));
    for (const [name, code] of files) writeFileSync(join(out, name), code);
    say(`${count(files.size, 'file')} in ${out}`);
    return EXIT.fine;
  },
};
