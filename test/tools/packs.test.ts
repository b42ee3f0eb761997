import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AUDIENCES } from '../../src/model/audience.js';
import type { Entry, EntryBody } from '../../src/model/entry.js';
import { TEXT_GROUPS } from '../../src/model/text-group.js';
import { htmlOf } from '../support/html.js';
import { packs } from '../../tools/packs.js';
import { contentOf, markdown, yaml, type Texts } from './content.js';

const TEXTS: Texts = {
  'open-door/entry.yaml': yaml({ audience: 'public' }),
  'open-door/en.md': markdown('Text.', 'Public title'),
  'daily-work/entry.yaml': yaml({ related: '[open-door]' }),
  'daily-work/en.md': markdown('Text of `users` & [link](entry:open-door).', 'User title'),
  'daily-work/ko.md': markdown('글.', '사용자 제목'),
  'more-work/entry.yaml': yaml(),
  'more-work/en.md': markdown('More.', 'Second user title'),
  'secret-vault/entry.yaml': yaml({ audience: 'superadmin', related: '[daily-work]' }),
  'secret-vault/en.md': markdown('## Vault\n\nSecret text.', 'Superadmin title'),
};

interface Pack {
  readonly lang: string;
  readonly audience: string;
  readonly entries?: readonly Entry[];
  readonly bodies?: readonly EntryBody[];
}

/** Imports a pack and returns its function. */
async function load(code: string | undefined): Promise<() => Pack> {
  assert.ok(code !== undefined);
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: () => Pack;
  };
  return module.default;
}

describe('packs', () => {
  const files = packs(contentOf(TEXTS));

  it('packs: are those of lists, search and texts per language and audience, and a manifest', () => {
    const expected = ['en', 'ko'].flatMap((lang) =>
      ['public', 'user', 'superadmin'].flatMap((audience) => [
        `${lang}.${audience}.js`,
        `${lang}.${audience}.bodies.js`,
        ...[0, 1, 2, 3, 4, 5, 6, 7].map((group) => `${lang}.${audience}.text-${group}.js`),
      ]),
    );
    assert.deepEqual([...files.keys()], [...expected, 'hint-pages.js', 'manifest.js']);
  });

  it('packs: contain every entry of their audience, in English if untranslated', async () => {
    const pack = (await load(files.get('ko.user.js')))();
    assert.equal(pack.lang, 'ko');
    assert.equal(pack.audience, 'user');
    assert.deepEqual(
      pack.entries?.map(({ id, lang, title }) => [id, lang, title]),
      [
        ['daily-work', 'ko', '사용자 제목'],
        ['more-work', 'en', 'Second user title'],
      ],
    );
    const { bodies } = (await load(files.get('ko.user.bodies.js')))();
    assert.deepEqual(
      bodies?.map(({ markup }) => htmlOf(markup)),
      ['<p>글.</p>', '<p>More.</p>'],
    );
  });

  it('packs: the text of an entry is in one group, without the fields of the search', async () => {
    const names = [...files.keys()].filter((name) => name.startsWith('ko.user.text-'));
    const groups = await Promise.all(names.map(async (name) => (await load(files.get(name)))()));
    const bodies = groups.flatMap((pack) => pack.bodies ?? []);
    assert.deepEqual(bodies.map(({ id }) => id).sort(), ['daily-work', 'more-work']);
    for (const body of bodies) {
      assert.deepEqual(Object.keys(body), ['id', 'markup', 'headings', 'reviewed']);
    }
  });

  it('packs: create their data on each call, so that it can be garbage-collected', async () => {
    const make = await load(files.get('en.superadmin.js'));
    assert.notEqual(make(), make());
    assert.deepEqual(make(), make());
  });

  it('packs: the manifest imports each pack', () => {
    const manifest = files.get('manifest.js') ?? '';
    const imported = [...manifest.matchAll(/import\('\.\/(.*?)'\)/g)].map(([, name]) => name);
    assert.deepEqual(
      imported,
      [...files.keys()].filter((name) => !['manifest.js', 'hint-pages.js'].includes(name)),
    );
  });

  it('packs: the manifest has exactly the expected code', () => {
    const english = { ...TEXTS, 'daily-work/ko.md': null };
    const textsOf = (pack: string) =>
      [0, 1, 2, 3, 4, 5, 6, 7]
        .map((group) => `() => import('./${pack}.text-${group}.js')`)
        .join(', ');
    assert.equal(
      packs(contentOf(english)).get('manifest.js'),
      `export default {
  'en': {
    public: { entries: () => import('./en.public.js'), bodies: () => import('./en.public.bodies.js'), texts: [${textsOf('en.public')}] },
    user: { entries: () => import('./en.user.js'), bodies: () => import('./en.user.bodies.js'), texts: [${textsOf('en.user')}] },
    superadmin: { entries: () => import('./en.superadmin.js'), bodies: () => import('./en.superadmin.bodies.js'), texts: [${textsOf('en.superadmin')}] },
  },
};
`,
    );
    assert.equal(packs([]).get('manifest.js'), 'export default {\n};\n');
  });

  it('packs: do not depend on the order of the files', () => {
    const backwards = Object.fromEntries(Object.entries(TEXTS).reverse());
    assert.deepEqual([...packs(contentOf(backwards))], [...files]);
  });
});

describe('packs and audiences', () => {
  it('packs: are the same with and without entries for higher audiences', () => {
    const audiences = fc.array(fc.constantFrom(...AUDIENCES), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(audiences, fc.constantFrom(...AUDIENCES), (given, navigation) => {
        const rank = AUDIENCES.indexOf(navigation);
        const lower = given.map((audience) => AUDIENCES.indexOf(audience) <= rank);
        const texts = (keep: (index: number) => boolean): Texts =>
          Object.fromEntries(
            given.flatMap((audience, index) => {
              if (!keep(index)) return [];
              const down = given.findIndex((other, at) => other === audience && at < index);
              const related = down < 0 ? '[]' : `[e${down}]`;
              return [
                [`e${index}/entry.yaml`, yaml({ audience, related })],
                [`e${index}/en.md`, markdown('Text.', `Title ${index}`)],
                [`e${index}/ko.md`, markdown('글.', `제목 ${index}`)],
              ];
            }),
          );
        const all = packs(contentOf(texts(() => true)));
        const reached = packs(contentOf(texts((index) => lower[index] === true)));
        for (const [name, code] of reached) {
          if (!['manifest.js', 'hint-pages.js'].includes(name)) assert.equal(all.get(name), code);
        }
        const manifest = all.get('manifest.js') ?? '';
        for (const index of given.keys()) {
          assert.ok(!manifest.includes(`e${index}'`) && !manifest.includes(`Title ${index}`));
        }
      }),
    );
  });

  it('packs: no id, title or text of an entry is in a pack of a lower audience', () => {
    const files = packs(contentOf(TEXTS));
    const telling = /secret-vault|Superadmin title|Secret text|Vault/;
    const [told, silent] = [...files].reduce<[string[], string[]]>(
      ([yes, no], [name, code]) =>
        telling.test(code) ? [[...yes, name], no] : [yes, [...no, name]],
      [[], []],
    );
    assert.ok(told.length === 6 && told.every((name) => /^\w+\.superadmin\./.test(name)));
    // The packs of the other groups are empty.
    const others = silent.filter((name) => name.includes('superadmin'));
    assert.equal(others.length, 2 * (TEXT_GROUPS - 1));
    assert.ok(others.every((name) => name.includes('.text-')));
  });

  it('packs: the manifest does not depend on the number of entries', () => {
    const more = {
      'vault-two/entry.yaml': yaml({ audience: 'superadmin' }),
      'vault-two/en.md': markdown('x'),
    };
    assert.equal(
      packs(contentOf({ ...TEXTS, ...more })).get('manifest.js'),
      packs(contentOf(TEXTS)).get('manifest.js'),
    );
  });
});
