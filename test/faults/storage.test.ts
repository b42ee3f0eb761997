import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { keepWay, readWay } from '../../src/context/kept-way.js';
import type { Stop } from '../../src/context/reader.js';
import { deepAll, deepOne } from '../support/dom.js';
import { aClient, setHost } from '../support/fake-host.js';
import { end, listed, open, settle, start, type Stage } from './stage.js';
import { waitUntil } from '../support/wait.js';

const NAMES = ['panel', 'place', 'way', 'page', 'links', 'hints', 'steps', 'feedback', 'searches'];

const refuse = (): never => {
  throw new DOMException('The browser refuses.', 'SecurityError');
};

/** Logs somebody in of whom nothing is remembered. */
function logInAnew(): string {
  const email = `${crypto.randomUUID()}@example.com`;
  setHost({ backendaiclient: aClient('user', email) });
  document.dispatchEvent(new CustomEvent('backend-ai-connected'));
  return email;
}

/** Has whatever the help can keep, kept and read again. */
async function useAll(): Promise<void> {
  await open();
  deepOne('a[data-entry-id="user-one"]').click();
  await waitUntil(() => deepAll('article').some((each) => each.textContent.includes('Body of')));
  for (const tick of deepAll('input[type=checkbox]')) (tick as HTMLInputElement).click();
  deepOne('#yes').click();
  await settle();
  expect(deepOne('#yes').getAttribute('aria-pressed')).to.equal('true');
  deepOne('button[aria-label="Back"]').click();
  await settle();
  expect(listed()).to.deep.equal(['public-one', 'user-one']);
  deepOne('button[aria-label="Close help"]').click();
  await settle();
  await open();
}

describe('the browser’s storage', () => {
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
      'neither takes nor gives',
      () =>
        Object.assign(Storage.prototype, { setItem: refuse, getItem: refuse, removeItem: refuse }),
    ],
    ['is forbidden', () => forbid(refuse)],
    ['is not there', () => forbid(() => undefined)],
    ['is null', () => forbid(() => null)],
  ] as const) {
    it(`${what}, and all works for as long as the page is open`, async () => {
      prepare();
      stage = start();
      logInAnew();
      await useAll();
    });
  }

  for (const value of [
    ...['', '{', 'undefined', 'null', '0', '-1', '"x"', '[]', '{}', '[null]', '[[]]', '[{}]'],
    ...['{"width":1e999}', '{"width":-5,"dock":"no"}', '{"stops":null,"index":"x"}'],
    ...['{"stops":[{"at":"entry","mark":5},{"at":"x"},null,7],"index":1e9}', '[["a",1],["b"]]'],
    ...['{"whose":7,"ways":[null]}', '{"ways":{"length":1}}'],
    ...['[{"mark":"x","helpful":"y","date":{}}]', '{"__proto__":{"width":1}}', '\u0000\uFFFF'],
  ]) {
    it(`holds ${JSON.stringify(value)} in all places, and is taken for empty`, async () => {
      stage = start();
      logInAnew();
      await settle();
      const service = document.querySelector('bai-help-root')?.service;
      // Written under the keys of this person, which only the help can tell.
      for (const memory of [service?.memory, service?.tab]) {
        for (const name of NAMES) memory?.write(name, 'to be overwritten');
      }
      for (const storage of [localStorage, sessionStorage]) {
        for (const key of Object.keys(storage)) {
          if (storage.getItem(key) === '"to be overwritten"') storage.setItem(key, value);
        }
      }
      await useAll();
    });
  }
});

describe('the way of a reader that was kept for a reload', () => {
  const view: fc.Arbitrary<Stop['view']> = fc.oneof(
    fc.constant({ at: 'home' as const }),
    fc.constant({ at: 'shortcuts' as const }),
    fc.record({
      at: fc.constant('entry' as const),
      id: fc.constantFrom('one', 'two'),
      heading: fc.option(fc.string(), { nil: undefined }),
    }),
  );
  const stop = fc.record({
    view,
    scroll: fc.nat(),
    query: fc.string(),
    result: fc.nat(),
    terms: fc.array(fc.string()),
  });
  const way = fc
    .array(stop, { minLength: 1, maxLength: 8 })
    .chain((stops) => fc.record({ stops: fc.constant(stops), index: fc.nat(stops.length - 1) }));
  const markOf = (id: string) => `mark of ${id}`;
  const through = (kept: unknown): unknown => JSON.parse(JSON.stringify(kept));

  it('comes back as it was, but for what its entries say', () => {
    const idOf = (mark: string) => mark.replace('mark of ', '');
    const silent = ({ view, ...rest }: Stop): Stop => ({
      ...rest,
      view: view.at === 'entry' ? { at: 'entry', id: view.id } : view,
      terms: [],
    });
    fc.assert(
      fc.property(way, (kept) => {
        const stops = kept.stops.map(silent);
        expect(readWay(through(keepWay(kept, markOf)), idOf)).to.deep.equal({ ...kept, stops });
      }),
    );
  });

  it('holds no heading of an entry, and nothing that one was found by', () => {
    const word = fc.stringMatching(/^zq[a-z]{8}$/);
    fc.assert(
      fc.property(word, word, (heading, term) => {
        const read: Stop = {
          ...{ view: { at: 'entry', id: 'one', heading }, terms: [term] },
          ...{ scroll: 0, query: '', result: 0 },
        };
        const kept = JSON.stringify(keepWay({ stops: [read], index: 0 }, markOf));
        expect(kept).not.to.contain(heading).and.not.to.contain(term);
      }),
    );
  });

  it('comes back without what is gone, and names nothing while it is kept', () => {
    const idOf = (mark: string) => (mark === 'mark of one' ? 'one' : undefined);
    fc.assert(
      fc.property(way, (kept) => {
        const { stops, index } = readWay(through(keepWay(kept, () => '7')), () => undefined);
        expect(stops.filter(({ view: { at } }) => at === 'entry')).to.deep.equal([]);
        expect(index).to.be.below(Math.max(stops.length, 1));
        const some = readWay(through(keepWay(kept, markOf)), idOf).stops;
        expect(some.some(({ view: at }) => at.at === 'entry' && at.id === 'two')).to.equal(false);
      }),
    );
  });

  it('is no way, whatever else was kept', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const { stops, index } = readWay(kept, () => 'one');
        expect(index).to.be.below(Math.max(stops.length, 1));
      }),
    );
  });
});
