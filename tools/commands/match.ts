import { ROLES } from '../../src/model/audience.js';
import { UI_LANGUAGES } from '../../src/model/languages.js';
import { parsePage, PLATFORMS, type Visit } from '../../src/model/page.js';
import { rank, type RankedEntry, type Reason } from '../../src/model/rank.js';
import { visibleEntries } from '../../src/model/visible.js';
import { entriesIn, hintsIn, type Content } from '../content/content.js';
import { choose, defineCommand, EXIT, formatTable, print, usageError } from './command.js';
import { compileOrFail, contentFolders } from './content-folder.js';

export const match = defineCommand({
  summary: 'List the entries that the drawer shows first on a page.',
  usage: '--url URL --role ROLE [--lang LANGUAGE] [--platform web|app] [--json] [--content DIR]…',
  options: {
    url: { type: 'string' },
    role: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    platform: { type: 'string', default: 'web' },
    content: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  },
  run({ url = usageError('missing --url URL'), content: dirs, json, ...values }) {
    const role = choose('role', values.role, ROLES);
    const platform = choose('platform', values.platform, PLATFORMS);
    const lang = choose('lang', values.lang, UI_LANGUAGES);
    const content = compileOrFail(contentFolders(dirs));
    const ranked = matching(content, lang, url, { role, platform });
    print(json ? asJson(ranked) : asTable(ranked));
    return EXIT.ok;
  },
});

/** Returns the entries for an address of Web-UI, best match first. */
export const matching = (
  content: Content,
  lang: string,
  url: string,
  visit: Visit,
): readonly RankedEntry[] =>
  rank(
    visibleEntries(entriesIn(content, lang), visit.role),
    parsePage(url, visit),
    visibleEntries(hintsIn(content, lang), visit.role),
  );

const asJson = (ranked: readonly RankedEntry[]): string =>
  JSON.stringify(
    ranked.map(({ entry, score, reason }) => ({ id: entry.id, score, reason: describe(reason) })),
  );

const asTable = (ranked: readonly RankedEntry[]): string =>
  ranked.length === 0
    ? 'no entries for this page'
    : formatTable(
        ranked.map(({ entry, score, reason }) => [
          String(score).padStart(5),
          entry.id,
          describe(reason),
          entry.title,
        ]),
      );

/** Describes why an entry is listed, as in "page environment, tab registry". */
function describe(reason: Reason): string {
  if (reason.because !== 'page') return reason.because;
  const { page, tab, scope, platform } = reason.rule;
  return Object.entries({ page, tab, scope, platform })
    .flatMap(([key, value]) => (value === undefined ? [] : `${key} ${value}`))
    .join(', ');
}
