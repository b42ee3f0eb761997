import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UI_LANGUAGES } from '../../src/model/languages.js';
import { shownText } from '../../src/model/labels.js';
import { isInRange } from '../../src/model/versions.js';
import { searchFor } from '../../tools/commands/ask.js';
import { compileFolders } from '../../tools/content/compile.js';
import { bodyIn } from '../../tools/content/content.js';
import { lookupOf, textIn } from '../../tools/content/label-table.js';
import { outlineOf } from '../../tools/lint/outline.js';

/** The months whose last release the table shows. */
const MONTHS = ['24.03', '24.09', '25.3', '25.11', '25.19', '26.4', '26.8'] as const;
const LANGUAGES = ['en', 'ko', 'ja', 'th'] as const;

const compiled = compileFolders(['docs-content']);
assert.ok(compiled.ok, JSON.stringify(compiled));
const { content, labels: table } = compiled;

const releaseOf = (month: string): string => {
  const release = table.releases.findLast((name) => name.startsWith(`${month}.`));
  assert.ok(release, month);
  return release;
};

/** Returns the labels of the entries that a release does not show. */
const missingLabels = (lang: string, release: string): readonly string[] =>
  content.flatMap((entry) => {
    const text = entry.texts.get(lang);
    if (!text) return [];
    return outlineOf(text).namedLabels.flatMap(({ keys, ranges, line }) => {
      const isShown = [...ranges, entry.metadata.versions].every((range) =>
        isInRange(release, range),
      );
      const isKnown = keys.some(
        (key) => textIn(table, key, lang, release) ?? textIn(table, key, 'en', release),
      );
      return isShown && !isKnown ? [`${entry.id}/${lang}.md:${line} ${keys.join('|')}`] : [];
    });
  });

describe('shipped labels', () => {
  for (const month of MONTHS) {
    for (const lang of LANGUAGES) {
      it(`shipped labels: every label in the ${lang} entries is on the screens of ${month}`, (t) => {
        const missing = missingLabels(lang, releaseOf(month));
        t.diagnostic(`${month} ${lang}: ${missing.length} labels missing`);
        assert.deepEqual(missing, []);
      });
    }
  }
});

/** The number of results that a reader sees at a glance. */
const TOP = 3;

describe('search for labels', () => {
  for (const lang of UI_LANGUAGES) {
    it(`search for labels: each label in ${lang} finds an entry that names it`, (t) => {
      const newest = table.releases.at(-1) ?? '';
      const lookup = lookupOf(table, lang, newest);
      const search = searchFor(content, { lang, role: 'superadmin' }, table);
      const namedBy = new Map<string, Set<string>>();
      for (const entry of content.filter(({ metadata }) => isInRange(newest, metadata.versions))) {
        const { html } = bodyIn(entry, lang);
        const text = entry.texts.get(lang) ?? entry.english;
        for (const { keys, ranges } of outlineOf(text).namedLabels) {
          if (!ranges.every((range) => isInRange(newest, range))) continue;
          if (!html.includes(`data-label="${keys.join('|').replaceAll('&', '&amp;')}"`)) continue;
          const key = keys.find((known) => lookup(known) !== undefined);
          const label = key && shownText(lookup(key) ?? '');
          if (!label) continue;
          namedBy.set(label, (namedBy.get(label) ?? new Set()).add(entry.id));
        }
      }
      const missed = [...namedBy].flatMap(([label, ids]) => {
        const found = search
          .search(label)
          .hits.slice(0, TOP)
          .map(({ entry }) => entry.id);
        return found.some((id) => ids.has(id))
          ? []
          : [`${label} ← ${[...ids].join()}: ${found.join()}`];
      });
      t.diagnostic(`${lang}: ${missed.length} of ${namedBy.size} labels missed`);
      assert.deepEqual(missed, []);
    });
  }
});
