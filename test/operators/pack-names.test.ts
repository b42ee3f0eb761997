import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AUDIENCES } from '../../src/model/audience.js';
import { UI_LANGUAGES } from '../../src/model/languages.js';

const NAME = 'backend-ai-help-drawer';

/** The location that needs authorization. */
const [, LOCATION = ''] =
  /location ~ "(.+)" \{/.exec(readFileSync('deploy/nginx/help-drawer-protect.conf', 'utf8')) ?? [];
const audienceIn = (file: string): string | undefined =>
  new RegExp(LOCATION).exec(`/dist/plugins/${file}`)?.groups?.['help_audience'];

/** The ends of the names of packs: lists, search and texts. */
const ENDS = ['', '.bodies', ...[0, 1, 2, 3, 4, 5, 6, 7].map((group) => `.text-${group}`)];

const PROTECTED = ['admin', 'superadmin'];

describe('nginx location of deploy/nginx/help-drawer-protect.conf', () => {
  const plugins = existsSync('dist/plugins') ? readdirSync('dist/plugins') : [];

  it(
    'protected packs: protects exactly the admin and superadmin packs of the build',
    { skip: plugins.length === 0 && 'no build: run npm run build' },
    () => {
      const matched = plugins.filter((file) => audienceIn(file) !== undefined);
      const expected = plugins.filter((file) =>
        PROTECTED.some((audience) => ENDS.some((end) => file.includes(`.${audience}${end}-`))),
      );
      assert.deepEqual(matched, expected);
      // The packs of two audiences in four languages.
      assert.equal(matched.length, ENDS.length * 2 * 4);
    },
  );

  it('protected packs: reads the audience from the name of a pack in any language with any hash', () => {
    const hash = fc.stringMatching(/^[\w-]{8}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...UI_LANGUAGES),
        fc.constantFrom(...AUDIENCES),
        fc.constantFrom(...ENDS),
        hash,
        (language, audience, end, letters) => {
          const file = `${NAME}.${language}.${audience}${end}-${letters}.js`;
          const expected = PROTECTED.includes(audience) ? audience : undefined;
          assert.equal(audienceIn(file), expected, file);
        },
      ),
      { seed: 6 },
    );
  });
});
