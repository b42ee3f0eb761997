import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UI_LANGUAGES } from '../../src/model/languages.js';
import { suggestName } from '../content/closest-match.js';
import { normalizedText, sourceHashOf } from '../lint/source-hash.js';
import { withSourceHash } from '../lint/write-source-hash.js';
import { plural } from '../plural.js';
import { choose, defineCommand, EXIT, fail, print, printError } from './command.js';
import { compileOrFail, writableFolder } from './content-folder.js';

const TRANSLATED = UI_LANGUAGES.filter((lang) => lang !== 'en');

export const stamp = defineCommand({
  summary: 'Record in translations that they match the present English text.',
  usage: '[ID…] [--lang LANGUAGE] [--content DIR]',
  options: { content: { type: 'string' }, lang: { type: 'string' } },
  allowPositionals: true,
  run(values, ids) {
    const languages =
      values.lang === undefined ? TRANSLATED : [choose('lang', values.lang, TRANSLATED)];
    const dir = writableFolder(values.content);
    const content = compileOrFail([dir]);
    const known = content.map(({ id }) => id);
    const unknown = ids.find((id) => !known.includes(id));
    if (unknown !== undefined) {
      fail(`unknown entry "${unknown}". ${suggestName(unknown, known)}`.trim());
    }
    const count = { written: 0, unchanged: 0, failed: 0 };
    for (const { id, english, texts } of content) {
      const normalized = normalizedText(english.file.text);
      if (!normalized || (ids.length > 0 && !ids.includes(id))) continue;
      const hash = sourceHashOf(normalized);
      for (const { file, sourceHash } of languages.flatMap((lang) => texts.get(lang) ?? [])) {
        const result = sourceHash === hash ? 'unchanged' : writeHash(join(dir, file.path), hash);
        count[result]++;
      }
    }
    print(`${plural(count.written, 'translation')} updated, ${count.unchanged} unchanged`);
    return count.failed > 0 ? EXIT.failed : EXIT.ok;
  },
});

function writeHash(path: string, hash: string): 'written' | 'failed' {
  const written = withSourceHash(readFileSync(path), hash);
  if (!written) {
    printError(`${path}:1: cannot edit the front matter. Write source: ${hash} into it`);
    return 'failed';
  }
  writeFileSync(path, written);
  print(path);
  return 'written';
}
