import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AUDIENCES } from '../../src/model/audience.js';
import { LANGUAGES } from '../../tools/content/languages.js';

const NAME = 'backend-ai-help-drawer';

/** The addresses that the nginx example keeps to those who may have them. */
const [, LOCATION = ''] =
  /location ~ "(.+)" \{/.exec(readFileSync('docs/protecting-packs.md', 'utf8')) ?? [];
const audienceAsked = (file: string): string | undefined =>
  new RegExp(LOCATION).exec(`/dist/plugins/${file}`)?.groups?.['pack_audience'];

const PROTECTED = ['admin', 'superadmin'];

describe('the nginx example of docs/protecting-packs.md', () => {
  const plugins = existsSync('dist/plugins') ? readdirSync('dist/plugins') : [];

  it(
    'protects each admin and superadmin pack of the build, and no other file',
    { skip: plugins.length === 0 && 'there is no build: npm run build' },
    () => {
      const asked = plugins.filter((file) => audienceAsked(file) !== undefined);
      const told = plugins.filter((file) =>
        PROTECTED.some((audience) =>
          ['', '.bodies'].some((half) => file.includes(`.${audience}${half}-`)),
        ),
      );
      assert.deepEqual(asked, told);
      // Two halves for each of two audiences, in each of four languages.
      assert.equal(asked.length, 2 * 2 * 4);
    },
  );

  it('asks for the audience of the pack, in any language and whatever its hash', () => {
    const hash = fc.stringMatching(/^[\w-]{8}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...AUDIENCES),
        fc.constantFrom('', '.bodies'),
        hash,
        (language, audience, half, letters) => {
          const file = `${NAME}.${language}.${audience}${half}-${letters}.js`;
          const asked = PROTECTED.includes(audience) ? audience : undefined;
          assert.equal(audienceAsked(file), asked, file);
        },
      ),
      { seed: 6 },
    );
  });
});
