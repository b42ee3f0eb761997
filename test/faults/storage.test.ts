import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseHistory, serializeHistory } from '../../src/state/serialized-history.js';
import type { HistoryEntry } from '../../src/state/navigation.js';
import { deepAll, deepOne } from '../support/dom.js';
import { aClient, setHost } from '../support/fake-host.js';
import { end, listed, start, type Stage } from './stage.js';
import { waitUntil } from '../support/wait.js';
import { drawer } from '../driver/dom-driver.js';
import { settled } from '../driver/settled.js';

const NAMES = ['panel', 'hints', 'steps', 'feedback', 'no-results'];

/** The keys in sessionStorage, which are the same for all users. */
const TAB_KEYS = ['backend-ai-help.links', 'backend-ai-help.places'];

const refuse = (): never => {
  throw new DOMException('The browser refuses.', 'SecurityError');
};

/** Logs a new user in, without stored data. */
function logInAnew(): string {
  const email = `${crypto.randomUUID()}@example.com`;
  setHost({ backendaiclient: aClient('user', email) });
  document.dispatchEvent(new CustomEvent('backend-ai-connected'));
  return email;
}

/** Uses all features that store data, and checks that they work. */
async function useAll(): Promise<void> {
  await drawer.open();
  deepOne('a[data-entry-id="user-one"]').click();
  await waitUntil(() => deepAll('article').some((each) => each.textContent.includes('Body of')));
  for (const tick of deepAll('input[type=checkbox]')) (tick as HTMLInputElement).click();
  deepOne('#yes').click();
  await settled();
  expect(deepOne('#yes').getAttribute('aria-pressed')).to.equal('true');
  deepOne('button[aria-label="Back"]').click();
  await settled();
  expect(listed()).to.deep.equal(['public-one', 'user-one']);
  deepOne('button[aria-label="Close help"]').click();
  await settled();
  await drawer.open();
}

describe('browser storage', () => {
  const storages = (['localStorage', 'sessionStorage'] as const).map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );
  const methods = Object.getOwnPropertyDescriptors(Storage.prototype);
  let stage: Stage;

  afterEach(async () => {
    for (const [name, storage] of storages) {
      if (storage) Object.defineProperty(window, name, storage);
    }
    Object.defineProperties(Storage.prototype, methods);
    await end(stage);
  });

  const forbid = (get: () => unknown) => {
    for (const [name] of storages) Object.defineProperty(window, name, { configurable: true, get });
  };

  for (const [what, prepare] of [
    ['is full', () => Object.assign(Storage.prototype, { setItem: refuse })],
    [
      'throws on every call',
      () =>
        Object.assign(Storage.prototype, { setItem: refuse, getItem: refuse, removeItem: refuse }),
    ],
    ['is forbidden', () => forbid(refuse)],
    ['is undefined', () => forbid(() => undefined)],
    ['is null', () => forbid(() => null)],
  ] as const) {
    it(`The help works until the page is closed if the storage ${what}`, async () => {
      prepare();
      stage = start();
      logInAnew();
      await useAll();
    });
  }

  for (const value of [
    ...['', '{', 'undefined', 'null', '0', '-1', '"x"', '[]', '{}', '[null]', '[[]]', '[{}]'],
    ...['{"width":1e999}', '{"width":-5,"dock":"no"}', '{"entries":null,"index":"x"}'],
    ...[
      '{"entries":[{"at":"entry","fingerprint":5},{"at":"x"},null,7],"index":1e9}',
      '[["a",1],["b"]]',
    ],
    ...['{"x":{"reloadUntil":7,"histories":[null]}}', '{"x":{"histories":{"length":1}}}'],
    ...[
      '[{"fingerprint":"x","helpful":"y","date":{}}]',
      '{"__proto__":{"width":1}}',
      '\u0000\uFFFF',
    ],
  ]) {
    it(`The help treats ${JSON.stringify(value)} in all keys of the storage as empty`, async () => {
      stage = start();
      logInAnew();
      await settled();
      const store = document.querySelector('bai-help-root')?.store;
      // The keys of this user depend on a hash, so that the help must write them.
      for (const name of NAMES) store?.session.storage.write(name, 'to be overwritten');
      for (const key of TAB_KEYS) sessionStorage.setItem(key, value);
      for (const key of Object.keys(localStorage)) {
        if (localStorage.getItem(key) === '"to be overwritten"') localStorage.setItem(key, value);
      }
      await useAll();
    });
  }
});

describe('serialized history', () => {
  const route: fc.Arbitrary<HistoryEntry['route']> = fc.oneof(
    fc.constant({ at: 'home' as const }),
    fc.constant({ at: 'shortcuts' as const }),
    fc.record({
      at: fc.constant('entry' as const),
      id: fc.constantFrom('one', 'two'),
      heading: fc.option(fc.string(), { nil: undefined }),
    }),
  );
  const entry = fc.record({
    route,
    scroll: fc.nat(),
    query: fc.string(),
    selected: fc.nat(),
    terms: fc.array(fc.string()),
  });
  const way = fc
    .array(entry, { minLength: 1, maxLength: 8 })
    .chain((entries) =>
      fc.record({ entries: fc.constant(entries), index: fc.nat(entries.length - 1) }),
    );
  const markOf = (id: string) => `mark of ${id}`;
  const through = (stored: unknown): unknown => JSON.parse(JSON.stringify(stored));

  it('A parsed history equals the serialized one, without headings and terms', () => {
    const idOf = (mark: string) => mark.replace('mark of ', '');
    const silent = ({ route, ...rest }: HistoryEntry): HistoryEntry => ({
      ...rest,
      route: route.at === 'entry' ? { at: 'entry', id: route.id } : route,
      terms: [],
    });
    fc.assert(
      fc.property(way, (stored) => {
        const entries = stored.entries.map(silent);
        expect(parseHistory(through(serializeHistory(stored, markOf)), idOf)).to.deep.equal({
          ...stored,
          entries,
        });
      }),
    );
  });

  it('A serialized history contains no heading and no search term of an entry', () => {
    const word = fc.stringMatching(/^zq[a-z]{8}$/);
    fc.assert(
      fc.property(word, word, (heading, term) => {
        const read: HistoryEntry = {
          ...{ route: { at: 'entry', id: 'one', heading }, terms: [term] },
          ...{ scroll: 0, query: '', selected: 0 },
        };
        const stored = JSON.stringify(serializeHistory({ entries: [read], index: 0 }, markOf));
        expect(stored).not.to.contain(heading).and.not.to.contain(term);
      }),
    );
  });

  it('A parsed history has no missing entries, and a serialized one has no ids', () => {
    const idOf = (mark: string) => (mark === 'mark of one' ? 'one' : undefined);
    fc.assert(
      fc.property(way, (stored) => {
        const { entries, index } = parseHistory(
          through(serializeHistory(stored, () => '7')),
          () => undefined,
        );
        expect(entries.filter(({ route: { at } }) => at === 'entry')).to.deep.equal([]);
        expect(index).to.be.below(Math.max(entries.length, 1));
        const some = parseHistory(through(serializeHistory(stored, markOf)), idOf).entries;
        expect(some.some(({ route }) => route.at === 'entry' && route.id === 'two')).to.equal(
          false,
        );
      }),
    );
  });

  it('Any other stored value parses to a valid history', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { entries, index } = parseHistory(stored, () => 'one');
        expect(index).to.be.below(Math.max(entries.length, 1));
      }),
    );
  });
});
