import { expect } from '@open-wc/testing';
import { buildText } from '../../src/content/build-text.js';
import { purify } from '../../src/content/purify.js';
import { ContentStore } from '../../src/content/store.js';
import type { Role } from '../../src/model/audience.js';
import { compileMarkdown } from '../../tools/content/compile-markdown.js';
import { disallowedIn, SANITIZED } from '../hostile/allowed.js';
import { anEntry } from '../support/entries.js';
import { fakePacks } from '../support/fake-packs.js';
import {
  loadOwnPack,
  manifestOf,
  ownMetadata as metadata,
  ownText as text,
  serveFolder,
  type ServedFolder,
} from '../support/own-pack.js';
import { watchWarnings } from '../support/warnings.js';
import { waitUntil } from '../support/wait.js';

const AUDIENCES = ['public', 'user', 'superadmin'];

/** A pack with one entry per audience. One replaces a shipped entry. */
const FILES: Readonly<Record<string, string>> = {
  'pack.json': manifestOf('markdown', AUDIENCES),
  'public/entries.json': '["our-vpn"]',
  'public/our-vpn/entry.yaml': metadata('public'),
  'public/our-vpn/ko.md': text('VPN'),
  'user/entries.json': '["our-start"]',
  'user/our-start/entry.yaml': metadata('user', 'replaces: shipped-start'),
  'user/our-start/ko.md': text('시작'),
  'superadmin/entries.json': '["our-secret"]',
  'superadmin/our-secret/entry.yaml': metadata('superadmin'),
  'superadmin/our-secret/ko.md': text('비밀'),
};

describe('own packs of an installation', () => {
  let served: ServedFolder | undefined;
  afterEach(() => served?.close());

  function serve(files: Readonly<Record<string, string>>): void {
    served = serveFolder(files);
  }

  function aStore(role: Role, load = loadOwnPack) {
    const shipped = fakePacks([
      anEntry({ id: 'shipped-start', audience: 'public' }),
      anEntry({ id: 'shipped-other', audience: 'public' }),
      anEntry({ id: 'shipped-registry', audience: 'superadmin' }),
    ]);
    const store = new ContentStore(shipped.packs, () => undefined, { own: [load] });
    store.show(role, ['ko']);
    return {
      store,
      ids: () => store.content.index.all.map(({ id }) => id).sort(),
      loaded: () => waitUntil(() => !store.content.loading),
    };
  }

  it('own packs: the entries of the role join the shipped ones, and one replaces another', async () => {
    serve(FILES);
    const { store, ids, loaded } = aStore('user');
    await loaded();
    expect(ids()).to.deep.equal(['our-start', 'our-vpn', 'shipped-other']);
    expect(store.content.index.byId('shipped-start')?.title).to.equal('시작');
    expect(store.content.index.byId('our-vpn')?.isOwn).to.equal(true);
    expect(JSON.stringify((await store.body('shipped-start'))?.markup)).to.contain('본문');
    expect((await store.bodies()).map(({ id }) => id).sort()).to.deep.equal([
      'our-start',
      'our-vpn',
      'shipped-other',
    ]);
  });

  it('own packs: the id of a replaced entry leads nowhere for a role that could not read the entry', async () => {
    serve({
      ...FILES,
      'user/our-start/entry.yaml': metadata('user', 'replaces: shipped-registry'),
    });
    const user = aStore('user');
    await user.loaded();
    expect(user.ids()).to.include('our-start');
    expect(user.store.content.index.byId('shipped-registry')).to.equal(undefined);
    const superadmin = aStore('superadmin');
    await superadmin.loaded();
    expect(superadmin.store.content.index.byId('shipped-registry')?.id).to.equal('our-start');
  });

  for (const [role, folders] of [
    ['anonymous', ['public']],
    ['user', ['public', 'user']],
    ['admin', ['public', 'user']],
    ['superadmin', ['public', 'superadmin', 'user']],
  ] as const) {
    it(`own packs: for ${role}, only the folders of that role are requested`, async () => {
      serve(FILES);
      const { loaded } = aStore(role);
      await loaded();
      const seen = new Set(
        served?.requested.filter((path) => path !== 'pack.json').map((path) => path.split('/')[0]),
      );
      expect([...seen].sort()).to.deep.equal(folders);
    });
  }

  it('own packs: a role that drops loses their entries in the same task', async () => {
    serve(FILES);
    const { store, ids, loaded } = aStore('superadmin');
    await loaded();
    expect(ids()).to.include('our-secret');
    store.show('anonymous', ['ko']);
    expect(ids()).to.deep.equal(['our-vpn', 'shipped-other', 'shipped-start']);
  });

  for (const [title, files] of [
    ['is missing', {}],
    ['is no JSON', { 'pack.json': '{' }],
    ['names an unknown audience', { 'pack.json': manifestOf('markdown', ['x']) }],
  ] as const) {
    it(`own packs: a pack whose manifest ${title} is a message, and the shipped entries stay`, async () => {
      serve(files);
      const { store, ids, loaded } = aStore('user');
      await loaded();
      expect(store.content.incomplete).to.equal(true);
      expect(ids()).to.deep.equal(['shipped-other', 'shipped-start']);
    });
  }

  it('own packs: an entry with a problem is left out, and the others stay', async () => {
    serve({
      ...FILES,
      'user/entries.json': '["our-start", "our-broken", "our-loud"]',
      'user/our-broken/entry.yaml': 'audience: user',
      'user/our-broken/ko.md': 'no front matter',
      'user/our-loud/entry.yaml': metadata('superadmin'),
      'user/our-loud/ko.md': text('크게'),
    });
    const { ids, loaded } = aStore('user');
    await loaded();
    expect(ids()).to.deep.equal(['our-start', 'our-vpn', 'shipped-other']);
  });

  for (const [title, files, warning] of [
    [
      'a listed entry without files',
      { ...FILES, 'user/entries.json': '["our-start", "our-gone"]' },
      /our-help\/user\/our-gone: no file of the listed entry/,
    ],
    [
      'an entry that is nested too deep',
      {
        ...FILES,
        'user/entries.json': '["our-start", "our-deep"]',
        'user/our-deep/entry.yaml': metadata('user'),
        'user/our-deep/ko.md': text('깊이', '>'.repeat(30_000)),
      },
      /our-deep\/ko\.md:\d+: text cannot be parsed/,
    ],
    [
      'an entry that is too long to parse',
      {
        ...FILES,
        'user/entries.json': '["our-start", "our-long"]',
        'user/our-long/entry.yaml': metadata('user'),
        'user/our-long/ko.md': text('길이', 'x'.repeat(100_000)),
      },
      /our-long\/ko\.md:\d+: text is too long/,
    ],
    [
      'a malformed entry of a compiled pack',
      {
        'pack.json': manifestOf('compiled', ['user']),
        'user/ko.json': JSON.stringify({
          audience: 'user',
          entries: [
            anEntry({ id: 'our-start', audience: 'user', replaces: 'shipped-start' }),
            { id: 'our-broken', audience: 'user' },
            anEntry({ id: 'our-vpn', audience: 'user' }),
          ],
        }),
        'user/ko.bodies.json': JSON.stringify({ audience: 'user', bodies: [] }),
      },
      /our-help\/user\/ko\.json: 1 of the entries are malformed/,
    ],
  ] as const) {
    it(`own packs: ${title} is a warning that names the file, and the others stay`, async () => {
      serve(files);
      const watched = watchWarnings();
      const { ids, loaded } = aStore('user');
      await loaded();
      expect(watched.stop().join('\n')).to.match(warning);
      expect(ids()).to.deep.equal(['our-start', 'our-vpn', 'shipped-other']);
    });
  }

  it('own packs: markdown with hostile HTML is left out, and its links are sanitized', () => {
    const bodies = [
      '<img src=x onerror=alert(1)>',
      '<script>alert(1)</script>',
      '![x](javascript:alert(1))',
      '[x](javascript:alert(1))',
      '[x](data:text/html,<script>alert(1)</script>)',
      '`<b>`\n\n> <iframe srcdoc="x">',
    ];
    for (const body of bodies) {
      const files = new Map(
        Object.entries({
          'one/entry.yaml': metadata('user'),
          'one/ko.md': text('제목', `본문\n\n${body}`),
        }).map(([path, content]) => [path, new TextEncoder().encode(content)]),
      );
      const pack = compileMarkdown(files, { lang: 'ko', audience: 'user', defaultLanguage: 'ko' });
      for (const { markup } of pack.bodies) {
        const built = buildText(markup);
        expect(disallowedIn(built, SANITIZED), body).to.deep.equal([]);
        expect(disallowedIn(purify(built), SANITIZED), body).to.deep.equal([]);
      }
      if (pack.bodies.length === 0) expect(pack.problems.join()).to.match(/^one\/ko\.md:\d+: /);
    }
  });
});
