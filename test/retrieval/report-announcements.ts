import { UI_LANGUAGES } from '../../src/model/languages.js';
import { compileFolders } from '../../tools/content/compile.js';
import {
  ANNOUNCED_FORMS,
  announcedProbes,
  HARMLESS_ANNOUNCEMENTS,
  matchers,
} from './announcements.js';

/** Announces every message in every form and language, and prints the results. */
const compiled = compileFolders(['docs-content']);
if (!compiled.ok) throw new Error('The content has problems: run npm run -s content -- check');
const matcherFor = matchers(compiled);

const asked = announcedProbes(compiled).map((probe) => ({
  probe,
  found: matcherFor(probe.lang, probe.role).entryOf(probe.announcement),
}));

const shareOf = (own: typeof asked): string => {
  const first = own.filter(({ probe, found }) => found === probe.expect).length;
  return own.length === 0 ? '–' : `${((100 * first) / own.length).toFixed(1)} %`;
};

const rows = [...UI_LANGUAGES].sort().map((lang) => [
  `\`${lang}\``,
  ...ANNOUNCED_FORMS.flatMap((form) => {
    const own = asked.filter(({ probe }) => probe.lang === lang && probe.form === form);
    return [own.length.toLocaleString('en'), shareOf(own)];
  }),
]);
const titles = ['language', ...ANNOUNCED_FORMS.flatMap((form) => [form, 'right entry'])];
for (const row of [titles, ['---', ...titles.slice(1).map(() => '---:')], ...rows]) {
  console.log(`| ${row.join(' | ')} |`);
}
const wrong = HARMLESS_ANNOUNCEMENTS.filter((text) =>
  matcherFor('en', 'superadmin').entryOf({ source: 'notification', text, time: 0 }),
);
console.log(`\nAll: ${asked.length.toLocaleString('en')} announcements, ${shareOf(asked)}.`);
console.log(`Harmless: ${HARMLESS_ANNOUNCEMENTS.length}, with an entry: ${wrong.length}.`);
for (const text of wrong) console.log(`  ${text}`);
for (const { probe, found } of asked) {
  if (found === probe.expect) continue;
  const { form, lang, role, message, expect } = probe;
  console.error(`  ${form}, ${lang}, ${role}: ${message} → ${expect}, found ${found ?? 'nothing'}`);
}
