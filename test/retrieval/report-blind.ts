import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { minRoleFor, ROLES, type Role } from '../../src/model/audience.js';
import { searchFor } from '../../tools/commands/ask.js';
import { compileFolders } from '../../tools/content/compile.js';
import { LANGUAGES } from './questions.js';

/** Asks the blind questions and prints the figures. No question of theirs may tune the search. */
interface BlindQuestions {
  readonly answered: readonly ({ readonly expect: readonly string[] } & Readonly<
    Record<(typeof LANGUAGES)[number], readonly string[]>
  >)[];
  readonly unanswered: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>>;
}

const { answered, unanswered } = parse(
  readFileSync(new URL('blind.yaml', import.meta.url), 'utf8'),
) as BlindQuestions;

const compiled = compileFolders(['docs-content']);
if (!compiled.ok) throw new Error('The content has problems: run npm run -s content -- check');
const { content } = compiled;
const roles = new Map(content.map(({ id, metadata }) => [id, minRoleFor(metadata.audience)]));

const percent = (n: number, of: number) => `${((100 * n) / Math.max(of, 1)).toFixed(1)} %`;
const isVerbose = process.argv.includes('--misses');

for (const lang of LANGUAGES) {
  const searches = new Map(ROLES.map((role) => [role, searchFor(content, { lang, role })]));
  const ask = (q: string, role: Role) =>
    searches.get(role)?.search(q) ?? { hits: [], answer: 'none' as const };
  const asked = answered.flatMap(({ expect, ...questions }) =>
    questions[lang].map((q) => {
      const { hits, answer } = ask(q, roles.get(expect[0] ?? '') ?? 'superadmin');
      const ids = hits.map(({ entry }) => entry.id);
      return { q, expect, ids, answer, rank: ids.findIndex((id) => expect.includes(id)) };
    }),
  );
  const silent = unanswered[lang].flatMap((q) =>
    (['user', 'superadmin'] as const).map((role) => ({ q, role, ...ask(q, role) })),
  );
  const within = (place: number) =>
    percent(asked.filter(({ rank }) => rank >= 0 && rank < place).length, asked.length);
  const share = (of: readonly { readonly answer: string }[], wanted: string) =>
    percent(of.filter(({ answer }) => answer === wanted).length, of.length);
  console.log(
    `${lang}  answered (${asked.length}): recall@1 ${within(1)}, recall@3 ${within(3)}, ` +
      `none ${share(asked, 'none')}; unanswered (${silent.length}): ` +
      `none ${share(silent, 'none')}, near ${share(silent, 'near')}, found ${share(silent, 'found')}`,
  );
  if (!isVerbose) continue;
  for (const { q, expect, ids, answer, rank } of asked) {
    if (rank !== 0 || answer === 'none') {
      console.log(`    ${answer} ${expect[0]} ← ${q} (found ${ids.slice(0, 3).join(', ')})`);
    }
  }
}
