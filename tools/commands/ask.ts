import { isRole, ROLES, type Role } from '../../src/model/audience.js';
import { parsePage } from '../../src/model/page.js';
import { EntrySearch, type SearchResults } from '../../src/model/search/search.js';
import { visibleEntries } from '../../src/model/visible.js';
import { bodyIn, entriesIn, type Content } from '../content/content.js';
import { LANGUAGES } from '../content/languages.js';
import { EXIT, misused, readArguments, say, type Command } from './command.js';
import { compiledOrComplain } from './content-folder.js';
import { unknownChoice } from './choices.js';

export const ask: Command = {
  summary: 'search as the drawer does',
  usage: '--lang LANGUAGE --role ROLE [--page PAGE] [--content DIR] [--json] "QUESTION"',
  run(args) {
    const read = readArguments(args, {
      lang: { type: 'string', default: 'en' },
      role: { type: 'string' },
      page: { type: 'string' },
      content: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    if ('wrong' in read) return misused(read.wrong);
    const { lang, role, page, content: dir, json } = read.values;
    const question = read.named.join(' ');
    if (question.trim() === '') return misused('ask needs a question');
    if (!isRole(role)) return misused(unknownChoice('role', role, ROLES));
    if (!LANGUAGES.includes(lang)) return misused(unknownChoice('language', lang, LANGUAGES));

    const content = compiledOrComplain(dir);
    if (!content) return EXIT.problems;
    const results = searchFor(content, { lang, role }).search(
      question,
      page === undefined ? undefined : parsePage(`/${page}`, { role, platform: 'web' }),
    );
    say(json ? asJson(results) : asTable(results));
    return EXIT.fine;
  },
};

/** The search of a reader: built, as in the drawer, from nothing that their role may not see. */
export function searchFor(content: Content, reader: { lang: string; role: Role }): EntrySearch {
  const entries = visibleEntries(entriesIn(content, reader.lang), reader.role);
  const ids = new Set(entries.map(({ id }) => id));
  const bodies = content
    .filter(({ id }) => ids.has(id))
    .map((article) => bodyIn(article, reader.lang));
  return new EntrySearch(entries, bodies);
}

const asJson = ({ found }: SearchResults): string =>
  JSON.stringify(found.map(({ entry, score, matched }) => ({ id: entry.id, score, matched })));

function asTable({ found, nearest }: SearchResults): string {
  if (found.length === 0) return 'nothing was found';
  const width = Math.max(...found.map(({ entry }) => entry.id.length));
  const rows = found.map(({ entry, score }) =>
    [score.toFixed(1).padStart(7), entry.id.padEnd(width), entry.title].join('  '),
  );
  return [...(nearest ? ['nothing has all of it; the nearest are:'] : []), ...rows].join('\n');
}
