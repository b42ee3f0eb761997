import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readBodies, readPack } from '../../src/content/schema.js';
import { ContentStore } from '../../src/content/store.js';
import { HelpStore } from '../../src/state/help-store.js';
import { AUDIENCES, isAudience } from '../../src/model/audience.js';
import { KINDS } from '../../src/model/entry.js';
import { isMarkup } from '../../src/model/markup.js';
import { isMenuKey } from '../../src/model/menu.js';
import { TEXT_GROUPS } from '../../src/model/text-group.js';
import { anEntry } from '../support/entries.js';
import { logIn, resetHost } from '../support/fake-host.js';
import { fuzz } from '../support/fuzz.js';
import { aHint } from '../support/hints.js';
import { nextTask } from '../support/wait.js';
import { anyValue, spoiled } from './spoiled.js';
import { anyText } from './strings.js';

const audience = fc.constantFrom(...AUDIENCES);

const pack = fc.oneof(
  anyValue,
  audience.chain((audience) =>
    fc.oneof(
      { arbitrary: fc.constant({}), weight: 1 },
      {
        arbitrary: fc.record({
          audience: fc.constant(audience),
          entries: fc.array(
            spoiled(anEntry({ id: 'one', audience, pages: [{ page: 'session', weight: 1 }] })),
            { maxLength: 3 },
          ),
          hints: fc.array(spoiled(aHint({ audience })), { maxLength: 2 }),
          bodies: fc.array(
            spoiled({
              id: 'one',
              markup: [['p', {}, ['x']]],
              headings: [{ id: 'a', text: 'A', level: 2 }],
              keywords: ['word'],
            }),
            { maxLength: 2 },
          ),
        }),
        weight: 5,
      },
    ),
  ),
);

/**
 * Returns the result of a parser, or an empty list after a TypeError. Other errors are rethrown.
 */
function read<T>(reading: () => readonly T[]): readonly T[] {
  try {
    return reading();
  } catch (error) {
    expect(error).to.be.instanceOf(TypeError);
    return [];
  }
}

const isText = (value: unknown): boolean => typeof value === 'string';

describe('any pack', () => {
  afterEach(resetHost);

  it('Parsed entries, hints and bodies have valid types', () => {
    const seen = { entries: 0, hints: 0, bodies: 0 };
    fc.assert(
      fc.property(pack, (pack) => {
        for (const audience of AUDIENCES) {
          for (const entry of read(() => readPack(pack, audience).entries)) {
            const { id, title, summary, related, kind, pages, lang } = entry;
            expect(entry.audience).to.equal(audience);
            expect([id, title, summary, lang, ...related].every(isText)).to.equal(true);
            expect(KINDS).to.include(kind);
            for (const { page } of pages === 'everywhere' ? [] : pages) {
              expect(isMenuKey(page)).to.equal(true);
            }
            seen.entries += 1;
          }
          for (const hint of read(() => readPack(pack, audience).hints)) {
            expect(hint.audience).to.equal(audience);
            expect([hint.id, hint.text, hint.version, hint.entry].every(isText)).to.equal(true);
            expect(hint.anchors.every((anchor) => isAudience(anchor.audience))).to.equal(true);
            seen.hints += 1;
          }
          for (const { id, markup, headings, keywords = [] } of read(() =>
            readBodies(pack, audience),
          )) {
            const texts = headings.map(({ text }) => text);
            expect([id, ...texts, ...keywords].every(isText)).to.equal(true);
            expect(isMarkup(markup)).to.equal(true);
            seen.bodies += 1;
          }
        }
      }),
      fuzz(100, 1000),
    );
    for (const [what, times] of Object.entries(seen)) expect(times, what).to.be.greaterThan(20);
  });

  it('The store and the help show all valid parts', async () => {
    const load = fc.oneof(
      { arbitrary: pack.map((pack) => () => Promise.resolve({ default: () => pack })), weight: 6 },
      fc.constant(() => Promise.reject(new TypeError('gone'))),
      fc.constant(() =>
        Promise.resolve({
          default: () => {
            throw new Error('hostile');
          },
        }),
      ),
      anyValue.map((value) => () => Promise.resolve({ default: value as () => unknown })),
    );
    const source = fc.record(
      { entries: load, bodies: load, texts: fc.array(load, { maxLength: TEXT_GROUPS }) },
      { requiredKeys: ['entries', 'bodies'] },
    );
    const packs = fc.record({
      en: fc.record({ public: source, user: source, admin: source, superadmin: source }),
    });
    await fc.assert(
      fc.asyncProperty(packs, anyText, async (packs, query) => {
        const settled = new Promise<void>((resolve) => {
          const store = new ContentStore(packs, () => {
            if (!store.content.loading) resolve();
          });
          store.show('superadmin', ['en']);
        });
        await settled;
        const store = new HelpStore(packs);
        logIn('superadmin');
        await nextTask();
        const { state } = store;
        expect(state.loading).to.equal(false);
        for (const { entry } of state.fitting) {
          expect(entry.title).to.be.a('string');
          await store.session.articles.load(entry.id).catch(() => undefined);
        }
        await store.session.search.find(query);
        store.disconnect();
      }),
      fuzz(40, 400),
    );
  });
});
