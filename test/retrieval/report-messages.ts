import { searchFor } from '../../tools/commands/ask.js';
import { compileFolders } from '../../tools/content/compile.js';
import { askAll, FORMS, probes } from './messages.js';

/** Pastes every message in every form, and prints the share whose entry ranked first. */
const compiled = compileFolders(['docs-content']);
if (!compiled.ok) throw new Error('The content has problems: run npm run -s content -- check');
const { content, labels, messages } = compiled;

const asked = askAll(probes(compiled), (lang, role) => {
  const search = searchFor(content, { lang, role }, labels, messages);
  return { ids: (q) => search.search(q).hits.map(({ entry }) => entry.id) };
});

console.log('form                    n  recall@1');
for (const form of FORMS) {
  const own = asked.filter(({ probe }) => probe.form === form);
  const first = own.filter(({ probe, ids }) => ids[0] === probe.expect).length;
  const share = ((100 * first) / Math.max(own.length, 1)).toFixed(1);
  console.log(`${form.padEnd(20)} ${String(own.length).padStart(5)}  ${share.padStart(6)} %`);
}
for (const { probe, ids } of asked) {
  if (ids[0] === probe.expect) continue;
  const { form, lang, role, message, expect, q } = probe;
  const found = ids[0] ?? 'nothing';
  console.log(`  ${form}, ${lang}, ${role}: ${message} → ${expect}, found ${found} ← ${q}`);
}
