import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ROLES } from '../../src/model/audience.js';
import { searchFor } from '../../tools/commands/ask.js';
import { compileFolders } from '../../tools/content/compile.js';
import { LANGUAGES, measure, placeOf, type Answer, type Question } from './questions.js';

/**
 * Asks every question, prints the quality of the answers and stores their order. The tests compare
 * the order in each browser with `dist/retrieval/<lang>.json`.
 */
const OUT = new URL('../../dist/retrieval/', import.meta.url);

const compiled = compileFolders(['docs-content']);
if (!compiled.ok) throw new Error('The content has problems: run npm run -s content -- check');
const { content } = compiled;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

function row(name: string, answers: readonly Answer[]): string {
  const { recallAt1, recallAt3, meanReciprocalRank } = measure(answers);
  const figures = [percent(recallAt1), percent(recallAt3), meanReciprocalRank.toFixed(3)];
  return [name.padEnd(14), String(answers.length).padStart(4), ...figures].join('  ');
}

mkdirSync(OUT, { recursive: true });
console.log('language/role     n  recall@1  recall@3  MRR');
for (const lang of LANGUAGES) {
  const file = new URL(`${lang}.yaml`, import.meta.url);
  const questions = parse(readFileSync(file, 'utf8')) as Question[];
  const searches = new Map(ROLES.map((role) => [role, searchFor(content, { lang, role })]));
  const answers = questions.map((question): Answer => ({
    question,
    ids:
      searches
        .get(question.role)
        ?.search(question.q)
        .hits.map(({ entry }) => entry.id) ?? [],
  }));
  console.log(row(lang, answers));
  for (const role of ROLES) {
    console.log(
      row(
        `  ${role}`,
        answers.filter(({ question }) => question.role === role),
      ),
    );
  }
  const misses = answers.filter((answer) => placeOf(answer) > 1);
  for (const answer of misses) {
    const { question, ids } = answer;
    const found = ids.slice(0, 3).join(', ') || 'nothing';
    console.log(`    ${placeOf(answer)}: ${question.expect} ← ${question.q} (found ${found})`);
  }
  writeFileSync(new URL(`${lang}.json`, OUT), JSON.stringify(answers.map(({ ids }) => ids)));
}
