import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPackName, packs } from '../packs.js';
import { plural } from '../plural.js';
import { defineCommand, EXIT, print, usageError } from './command.js';
import { compileOrFail, contentFolders } from './content-folder.js';

export const build = defineCommand({
  summary: 'Write the packs and their manifest to a folder.',
  usage: '--out DIR [--content DIR]…',
  options: { content: { type: 'string', multiple: true }, out: { type: 'string' } },
  run({ content: dirs, out = usageError('missing --out DIR') }) {
    const files = packs(compileOrFail(contentFolders(dirs)));
    mkdirSync(out, { recursive: true });
    // A pack of a removed audience or language could still be downloaded.
    const stale = readdirSync(out).filter((name) => isPackName(name) && !files.has(name));
    for (const name of stale) rmSync(join(out, name));
    for (const [name, code] of files) writeFileSync(join(out, name), code);
    print(`${plural(files.size, 'file')} in ${out}`);
    return EXIT.ok;
  },
});
