import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIENCES } from '../../src/model/audience.js';
import { FALLBACK_LANGUAGE, UI_LANGUAGES } from '../../src/model/languages.js';
import { compileOwnFolder } from '../content/compile.js';
import { bodyIn, entriesIn, hintsIn, languagesOf, type Content } from '../content/content.js';
import { plural } from '../plural.js';
import { SHIPPED_CONTENT } from '../shipped-content.js';
import { choose, defineCommand, EXIT, print, usageError } from './command.js';
import { contentOrFail } from './content-folder.js';

/** The file that describes a pack. Names no entries, since everybody can read it. */
const MANIFEST = 'pack.json';

export const pack = defineCommand({
  summary: "Compile a folder with an installation's own entries into a pack.",
  usage: 'DIR --out DIR [--language LANGUAGE]',
  options: {
    out: { type: 'string' },
    language: { type: 'string', default: FALLBACK_LANGUAGE },
  },
  allowPositionals: true,
  run({ out = usageError('missing --out DIR'), language }, [dir, ...more]) {
    if (dir === undefined || more.length > 0) usageError('name one folder with entries');
    const defaultLanguage = choose('language', language, UI_LANGUAGES);
    const content = contentOrFail(compileOwnFolder(SHIPPED_CONTENT, dir, defaultLanguage)).content;
    const files = packFiles(content, defaultLanguage);
    clear(out);
    for (const [path, data] of files) {
      mkdirSync(join(out, path, '..'), { recursive: true });
      writeFileSync(join(out, path), `${JSON.stringify(data)}\n`);
    }
    print(`${plural(content.length, 'entry', 'entries')}, ${plural(files.size, 'file')} in ${out}`);
    return EXIT.ok;
  },
});

/** Returns the files of a pack. Each audience has a folder with two files per language. */
export function packFiles(content: Content, defaultLanguage: string): ReadonlyMap<string, object> {
  const languages = [...new Set([...languagesOf(content), defaultLanguage])];
  const audiences = AUDIENCES.filter((audience) =>
    content.some(
      ({ metadata, hints }) =>
        metadata.audience === audience || hints.some((hint) => hint.audience === audience),
    ),
  );
  const files = new Map<string, object>();
  for (const audience of audiences) {
    const ofAudience = content.filter(({ metadata }) => metadata.audience === audience);
    for (const lang of languages) {
      const hints = hintsIn(content, lang).filter((hint) => hint.audience === audience);
      const entries = entriesIn(ofAudience, lang);
      const bodies = ofAudience.map((entry) => bodyIn(entry, lang));
      files.set(`${audience}/${lang}.json`, { lang, audience, entries, hints });
      files.set(`${audience}/${lang}.bodies.json`, { lang, audience, bodies });
    }
  }
  return files.set(MANIFEST, { format: 'compiled', languages, defaultLanguage, audiences });
}

/** Removes the files of a former pack. Refuses a folder with other files. */
function clear(out: string): void {
  if (!existsSync(out)) return;
  const names = readdirSync(out);
  const known = new Set<string>([MANIFEST, ...AUDIENCES]);
  const other = names.find((name) => !known.has(name));
  if (other !== undefined) usageError(`${out} contains "${other}", which is no part of a pack`);
  for (const name of names) rmSync(join(out, name), { recursive: true });
}
