import { isRole, ROLES } from '../../src/model/audience.js';
import { parsePage, PLATFORMS, type Visit } from '../../src/model/page.js';
import { rank, type RankedEntry, type Reason } from '../../src/model/rank.js';
import { visibleEntries } from '../../src/model/visible.js';
import { entriesIn, type Content } from '../content/content.js';
import { LANGUAGES } from '../content/languages.js';
import { EXIT, misused, readOptions, say, type Command } from './command.js';
import { unknownChoice } from './choices.js';
import { compiledOrComplain } from './content-folder.js';

export const match: Command = {
  summary: 'list the entries that the drawer shows first on a page',
  usage: '--url URL --role ROLE [--lang LANGUAGE] [--platform web|app] [--content DIR] [--json]',
  run(args) {
    const read = readOptions(args, {
      url: { type: 'string' },
      role: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      platform: { type: 'string', default: 'web' },
      content: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    if ('wrong' in read) return misused(read.wrong);
    const { url, role, lang, content: dir, json } = read.values;
    const platform = PLATFORMS.find((known) => known === read.values.platform);
    if (url === undefined) return misused('match needs --url URL');
    if (!isRole(role)) return misused(unknownChoice('role', role, ROLES));
    if (!platform) return misused(unknownChoice('platform', read.values.platform, PLATFORMS));
    if (!LANGUAGES.includes(lang)) return misused(unknownChoice('language', lang, LANGUAGES));

    const content = compiledOrComplain(dir);
    if (!content) return EXIT.problems;
    const ranked = matching(content, lang, url, { role, platform });
    say(json ? asJson(ranked) : asTable(ranked));
    return EXIT.fine;
  },
};

/** What the drawer lists first for a visit to an address of Web-UI, best first. */
export const matching = (
  content: Content,
  lang: string,
  url: string,
  visit: Visit,
): readonly RankedEntry[] =>
  rank(visibleEntries(entriesIn(content, lang), visit.role), parsePage(url, visit));

const asJson = (ranked: readonly RankedEntry[]): string =>
  JSON.stringify(
    ranked.map(({ entry, score, reason }) => ({ id: entry.id, score, reason: inWords(reason) })),
  );

function asTable(ranked: readonly RankedEntry[]): string {
  if (ranked.length === 0) return 'no entries fit this page';
  const rows = ranked.map(({ entry, score, reason }) => ({
    score: String(score).padStart(5),
    id: entry.id,
    reason: inWords(reason),
    title: entry.title,
  }));
  const idWidth = Math.max(...rows.map(({ id }) => id.length));
  const reasonWidth = Math.max(...rows.map(({ reason }) => reason.length));
  return rows
    .map(({ score, id, reason, title }) =>
      [score, id.padEnd(idWidth), reason.padEnd(reasonWidth), title].join('  '),
    )
    .join('\n');
}

/** Why an entry is in the list, as in "page environment, tab registry". */
function inWords(reason: Reason): string {
  if (reason.because === 'everywhere') return 'everywhere';
  const { page, tab, scope, platform } = reason.rule;
  return Object.entries({ page, tab, scope, platform })
    .flatMap(([what, which]) => (which === undefined ? [] : `${what} ${which}`))
    .join(', ');
}
