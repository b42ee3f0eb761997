import { ROLES, type Role } from '../../src/model/audience.js';
import { EntryIndex } from '../../src/model/entry-index.js';
import { UI_LANGUAGES } from '../../src/model/languages.js';
import { parsePage } from '../../src/model/page.js';
import { EntrySearch, type SearchResults } from '../../src/model/search/search.js';
import { tailor } from '../../src/model/tailor.js';
import { visibleEntries } from '../../src/model/visible.js';
import { bodyIn, entriesIn, type Content } from '../content/content.js';
import { choose, defineCommand, EXIT, formatTable, print, usageError } from './command.js';
import { lookupOf, NO_LABELS } from '../content/label-table.js';
import { messageLookup, NO_MESSAGES } from '../content/message-list.js';
import { compileWithLabels, contentFolders } from './content-folder.js';

export const ask = defineCommand({
  summary: 'Search the content as the drawer does.',
  usage: '--role ROLE [--lang LANGUAGE] [--page PAGE] [--json] [--content DIR]… "QUESTION"',
  options: {
    lang: { type: 'string', default: 'en' },
    role: { type: 'string' },
    page: { type: 'string' },
    content: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
  run(values, words) {
    const question = words.join(' ');
    if (question.trim() === '') usageError('missing question');
    const role = choose('role', values.role, ROLES);
    const lang = choose('lang', values.lang, UI_LANGUAGES);
    const { page, content: dirs, json } = values;
    const compiled = compileWithLabels(contentFolders(dirs));
    const search = searchFor(compiled.content, { lang, role }, compiled.labels, compiled.messages);
    const results = search.search(
      question,
      page === undefined ? undefined : parsePage(`/${page}`, { role, platform: 'web' }),
    );
    print(json ? asJson(results) : asTable(results));
    return EXIT.ok;
  },
});

/** Creates the search of a reader from the entries that the role may see. */
export function searchFor(
  content: Content,
  reader: { lang: string; role: Role; /** The newest by default. */ release?: string },
  table = NO_LABELS,
  messages = NO_MESSAGES,
): EntrySearch {
  const { lang, release } = reader;
  const labels = lookupOf(table, lang, release ?? table.releases.at(-1) ?? '');
  const texts = messageLookup(messages, lang);
  const entries = visibleEntries(entriesIn(content, reader.lang), reader.role);
  const ids = new Set(entries.map(({ id }) => id));
  const bodies = content
    .filter(({ id }) => ids.has(id))
    .map((entry) =>
      tailor(bodyIn(entry, lang), lang, { version: release, labels, labelLanguage: lang }),
    );
  return new EntrySearch(new EntryIndex(entries), bodies, (key) => labels(key) ?? texts(key));
}

const asJson = ({ hits, answer }: SearchResults): string =>
  JSON.stringify({
    answer,
    results: hits.map(({ entry, score, matched }) => ({ id: entry.id, score, matched })),
  });

const ANSWERS = {
  found: 'found:',
  near: 'near: no certain answer; the closest entries:',
  none: 'none: nothing fits; the closest entries:',
} as const;

function asTable({ hits, answer }: SearchResults): string {
  if (hits.length === 0) return 'none: nothing fits';
  const table = formatTable(
    hits.map(({ entry, score }) => [score.toFixed(1).padStart(7), entry.id, entry.title]),
  );
  return `${ANSWERS[answer]}\n${table}`;
}
