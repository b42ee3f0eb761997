import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UI_LANGUAGES } from '../../src/model/languages.js';
import { compileFolders } from '../../tools/content/compile.js';
import { missedLabels, missingLabels, MONTHS, releaseOf } from '../retrieval/labels.js';
import { IS_DEEP } from '../support/depth.js';

const LANGUAGES = ['en', 'ko', 'ja', 'th'] as const;

const compiled = compileFolders(['docs-content']);
assert.ok(compiled.ok, JSON.stringify(compiled));

describe('shipped labels', () => {
  for (const month of MONTHS) {
    for (const lang of LANGUAGES) {
      it(`shipped labels: every label in the ${lang} entries is on the screens of ${month}`, (t) => {
        const missing = missingLabels(compiled, lang, releaseOf(compiled, month));
        t.diagnostic(`${month} ${lang}: ${missing.length} labels missing`);
        assert.deepEqual(missing, []);
      });
    }
  }
});

/** `npx tsx test/retrieval/report-labels.ts` asks in seven releases. */
const release = compiled.labels.releases.at(-1) ?? '';

describe('search for labels', () => {
  for (const lang of IS_DEEP ? UI_LANGUAGES : LANGUAGES) {
    for (const role of ['user', 'superadmin'] as const) {
      it(`search for labels: each label in ${lang} finds an entry of a ${role} that names it`, (t) => {
        const { total, missed } = missedLabels(compiled, { lang, role, release });
        t.diagnostic(`${lang} ${role}: ${missed.length} of ${total} labels missed`);
        assert.deepEqual(missed, []);
      });
    }
  }
});
