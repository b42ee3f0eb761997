import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AUDIENCES } from '../../src/model/audience.js';
import { CHECK_NAMES, CHECKS } from '../../src/model/checks/check.js';
import { packs } from '../../tools/packs.js';
import { contentOf, diagnosticsOf, markdown, yaml } from './content.js';

const withChecks = (checks: string, audience = 'user') => ({
  'ask/entry.yaml': `${yaml({ audience }).trimEnd()}\nchecks: ${checks}\n`,
  'ask/en.md': markdown('Text.'),
});

/** Returns the packs by name that contain a text. */
const packsWith = (text: string, audience: string): readonly string[] =>
  [...packs(contentOf(withChecks(`[${text}]`, audience)))]
    .filter(([, code]) => code.includes(`"${text}"`))
    .map(([name]) => name);

describe('checks of entry.yaml', () => {
  it('An unknown check is reported with the known ones', () => {
    const [found, ...others] = diagnosticsOf(withChecks('[cookies, cokies]'));
    assert.deepEqual(others, []);
    assert.match(found?.message ?? '', /"cokies"/);
    for (const name of CHECK_NAMES) assert.ok(found?.suggestion.includes(name));
    assert.match(found?.suggestion ?? '', /Did you mean "cookies"/);
  });

  it('An empty list is reported', () => {
    assert.equal(diagnosticsOf(withChecks('[]')).length, 1);
  });

  it('gating: an entry names no check above its audience, and its pack alone has the name', () => {
    for (const name of CHECK_NAMES) {
      for (const audience of AUDIENCES) {
        const isLower = AUDIENCES.indexOf(audience) < AUDIENCES.indexOf(CHECKS[name]);
        const found = diagnosticsOf(withChecks(`[${name}]`, audience));
        assert.equal(found.length, isLower ? 1 : 0, `${name} for ${audience}`);
        if (isLower) continue;
        const names = packsWith(name, audience);
        assert.deepEqual(
          names.filter((file) => !file.startsWith(`en.${audience}.text-`)),
          [],
        );
        assert.equal(names.length, 1);
      }
    }
  });
});
