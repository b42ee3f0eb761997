import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FALLBACK_LANGUAGE } from '../../src/model/language.js';
import type { Article, Text } from '../content/content.js';
import { LANGUAGES } from '../content/languages.js';
import { didYouMean } from '../content/nearest.js';
import { meaningOf, stampOf } from '../review/stamp.js';
import { withStamp } from '../review/write-stamp.js';
import { count } from '../words.js';
import { complain, EXIT, misused, readArguments, refused, say, type Command } from './command.js';
import { compiledOrComplain, folderToWrite } from './content-folder.js';

export const stamp: Command = {
  summary: 'note in checked translations which English they were made from',
  usage: '[ID…] [--lang LANGUAGE] [--content DIR]',
  run(args) {
    const read = readArguments(args, { content: { type: 'string' }, lang: { type: 'string' } });
    if ('wrong' in read) return misused(read.wrong);
    const { lang, content: named } = read.values;
    if (lang !== undefined && (lang === FALLBACK_LANGUAGE || !LANGUAGES.includes(lang))) {
      return misused(`"${lang}" is not a language that entries are translated to`);
    }
    const dir = folderToWrite(named);
    if (dir === undefined) return misused('there is no docs-content here: use --content DIR');
    const content = compiledOrComplain(dir);
    if (!content) return EXIT.problems;

    const ids = content.map(({ id }) => id);
    const stranger = read.named.find((id) => !ids.includes(id));
    if (stranger !== undefined) {
      return refused(`there is no entry "${stranger}". ${didYouMean(stranger, ids)}`.trim());
    }
    const chosen = content.filter(({ id }) => read.named.length === 0 || read.named.includes(id));
    const texts = chosen.flatMap((article) =>
      [...article.texts.values()]
        .filter((text) => text !== article.english && (lang === undefined || text.lang === lang))
        .map((text) => ({ article, text })),
    );
    return stampAll(dir, texts);
  },
};

function stampAll(
  dir: string,
  texts: readonly { readonly article: Article; readonly text: Text }[],
): (typeof EXIT)[keyof typeof EXIT] {
  let stamped = 0;
  let failed = 0;
  for (const { article, text } of texts) {
    const meaning = meaningOf(article.english.origin);
    const now = meaning && stampOf(meaning);
    if (now === undefined || text.source === now) continue;
    const file = join(dir, text.origin.file);
    const written = withStamp(readFileSync(file), now);
    if (written) {
      writeFileSync(file, written);
      say(file);
      stamped++;
    } else {
      complain(`${file}:1: there is no place for it. Write source: ${now} in the front matter`);
      failed++;
    }
  }
  say(`${count(stamped, 'translation')} stamped, ${texts.length - stamped - failed} were already`);
  return failed > 0 ? EXIT.problems : EXIT.fine;
}
