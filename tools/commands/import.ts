import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Content } from '../content/content.js';
import { namesIn } from '../content/read.js';
import { compare } from '../import/compare.js';
import { draftOf } from '../import/draft.js';
import { Matcher } from '../import/match.js';
import { readPage } from '../import/read-page.js';
import { asJson, asText, type SectionReport } from '../import/report.js';
import { MANUAL_LANGUAGES, type ManualLanguage } from '../import/script.js';
import { audienceOf } from '../import/section-audience.js';
import type { Section } from '../import/page.js';
import { EXIT, misused, readArguments, refused, say, type Command } from './command.js';
import { compiledOrComplain, contentFolder, folderToWrite } from './content-folder.js';

export const importPage: Command = {
  summary: 'hold a troubleshooting page of the manual against the content',
  usage: 'FILE --lang en|ko|ja|th [--write] [--json] [--content DIR]',
  run(args) {
    const read = readArguments(args, {
      content: { type: 'string' },
      lang: { type: 'string' },
      write: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    if ('wrong' in read) return misused(read.wrong);
    const { content: named, write, json } = read.values;
    const [file, ...others] = read.named;
    if (file === undefined || others.length > 0) return misused('import needs one FILE');
    const lang = MANUAL_LANGUAGES.find((known) => known === read.values.lang);
    if (!lang) return misused(`import needs --lang, one of: ${MANUAL_LANGUAGES.join(', ')}`);
    const dir = write ? folderToWrite(named) : contentFolder(named);
    if (dir === undefined) return misused('there is no docs-content here: use --content DIR');

    const page = readPage(file, lang);
    if ('wrong' in page) return refused(page.wrong);
    const content = compiledOrComplain(dir);
    if (!content) return EXIT.problems;
    const reports = reportsOf(page.sections, content, lang);
    const done = write ? withDrafts(reports, { dir, lang, page: basename(file) }) : reports;
    say(json ? asJson(done) : asText(done));
    return EXIT.fine;
  },
};

function reportsOf(
  sections: readonly Section[],
  content: Content,
  lang: ManualLanguage,
): readonly SectionReport[] {
  const matcher = new Matcher(content, lang);
  return sections.map((section) => {
    const { match, nearest } = matcher.match(section);
    return {
      section,
      audience: audienceOf(section),
      match,
      nearest,
      comparison: match && compare(section, match.article, lang),
      draft: undefined,
    };
  });
}

/** Writes an entry for each section that has none, and changes nothing that is there. */
function withDrafts(
  reports: readonly SectionReport[],
  { dir, lang, page }: { dir: string; lang: ManualLanguage; page: string },
): readonly SectionReport[] {
  const taken = new Set(namesIn(dir));
  return reports.map((report) => {
    const { section, audience, match } = report;
    if (match) return report;
    const { id, files } = draftOf(section, { lang, audience, page, taken });
    taken.add(id);
    const folder = join(dir, id);
    mkdirSync(folder);
    for (const [name, text] of files) writeFileSync(join(folder, name), text, { flag: 'wx' });
    return { ...report, draft: folder };
  });
}
