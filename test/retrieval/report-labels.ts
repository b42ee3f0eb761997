import { UI_LANGUAGES } from '../../src/model/languages.js';
import { compileFolders } from '../../tools/content/compile.js';
import { missedLabels, missingLabels, MONTHS, releaseOf } from './labels.js';

/**
 * Prints how entries and search agree with the labels of seven releases. With months as arguments,
 * prints these only.
 */
const compiled = compileFolders(['docs-content']);
if (!compiled.ok) throw new Error('The content has problems: run npm run -s content -- check');
const asked = process.argv.slice(2);
const releases = MONTHS.filter((month) => asked.length === 0 || asked.includes(month)).map(
  (month) => releaseOf(compiled, month),
);
const TRANSLATED = ['en', 'ko', 'ja', 'th'];

console.log('labels in entries that the release lacks');
console.log(`${'release'.padEnd(16)}${TRANSLATED.map((lang) => lang.padStart(5)).join('')}`);
for (const release of releases) {
  const counts = TRANSLATED.map((lang) => missingLabels(compiled, lang, release).length);
  console.log(`${release.padEnd(16)}${counts.map((n) => String(n).padStart(5)).join('')}`);
}

console.log(
  `labels typed in the search, ${UI_LANGUAGES.length} languages, found among the first 3`,
);
for (const release of releases) {
  for (const role of ['user', 'superadmin'] as const) {
    const results = UI_LANGUAGES.map((lang) => ({
      lang,
      ...missedLabels(compiled, { lang, role, release }),
    }));
    const total = results.reduce((sum, result) => sum + result.total, 0);
    const missed = results.flatMap(({ lang, missed }) => missed.map((line) => `${lang}: ${line}`));
    const share = ((100 * (total - missed.length)) / total).toFixed(2);
    console.log(`${release.padEnd(16)}${role.padEnd(11)}${String(total).padStart(5)} ${share} %`);
    for (const line of missed) console.log(`  ${line}`);
  }
}
