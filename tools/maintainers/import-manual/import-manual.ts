import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { MANUAL_LANGUAGES } from '../../../src/model/languages.js';
import { choose, defineCommand, EXIT, fail, print, usageError } from '../../commands/command.js';
import { compileOrFail, contentFolders, writableFolder } from '../../commands/content-folder.js';
import { plural } from '../../plural.js';
import { differences } from './differences.js';
import { writeDraft } from './draft.js';
import { sectionsOf, type ManualSection } from './manual-page.js';
import { createMatcher, type SectionMatch } from './match.js';
import { audienceOf } from './section-audience.js';

export const importManual = defineCommand({
  summary: "Compare a troubleshooting page of Web-UI's manual with the entries.",
  usage: 'FILE --lang en|ko|ja|th [--write] [--content DIR]',
  options: {
    content: { type: 'string' },
    lang: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
  run({ content, write, ...values }, [file, ...others]) {
    if (file === undefined || others.length > 0) return usageError('expected one FILE');
    const lang = choose('lang', values.lang, MANUAL_LANGUAGES);
    const dirs = write
      ? [writableFolder(content)]
      : contentFolders(content === undefined ? [] : [content]);
    if (!existsSync(file)) fail(`${file} not found`);
    const sections = sectionsOf(readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'));
    if (sections.length === 0) fail(`${file} has no sections: no headings with "###"`);
    const match = createMatcher(compileOrFail(dirs), lang);
    const matches = sections.map((section) => ({ section, ...match(section) }));
    for (const [index, found] of matches.entries()) {
      const [dir] = dirs;
      const draft =
        write && dir !== undefined && found.status === 'new'
          ? writeDraft(dir, found.section, basename(file))
          : undefined;
      print(`${index + 1}. ${describe(found, lang, draft)}\n`);
    }
    const count = (status: SectionMatch['status']): string =>
      `${matches.filter((found) => found.status === status).length} ${status}`;
    print(
      `${plural(sections.length, 'section')}: ${count('known')}, ${count('doubtful')}, ${count('new')}`,
    );
    return EXIT.ok;
  },
});

function describe(
  { section, status, entry, score }: SectionMatch & { readonly section: ManualSection },
  lang: string,
  draft: string | undefined,
): string {
  const audience = audienceOf(section) ?? 'unknown audience';
  const lines = [`${status}: ${section.title} (line ${section.line}, ${audience})`];
  if (entry && status !== 'new') {
    const { id, metadata } = entry;
    const match = `${id}, for ${metadata.audience}, score ${score.toFixed(2)}`;
    lines.push(
      status === 'known' ? `entry: ${match}` : `closest entry: ${match}; check by hand`,
      ...differences(section, entry, lang).map((text) => `not in the entry: ${text}`),
    );
  }
  if (draft !== undefined) lines.push(`written: ${draft}`);
  return lines.join('\n   ');
}
