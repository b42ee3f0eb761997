import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { HelpStore } from '../../src/state/help-store.js';
import { Host } from '../../src/host/host.js';
import { AUDIENCES, ROLES, canRead } from '../../src/model/audience.js';
import { isMenuKey } from '../../src/model/menu.js';
import { anEntry } from '../support/entries.js';
import { fakePacks } from '../support/fake-packs.js';
import { resetHost, setHost } from '../support/fake-host.js';
import { fuzz } from '../support/fuzz.js';
import { anyText } from './strings.js';

/** Throws on any access, except when fast-check prints the value. */
const untouchable = new Proxy(
  { [fc.toStringMethod]: () => 'untouchable' },
  {
    get: (target, name) => {
      if (typeof name === 'symbol') return Reflect.get(target, name) as unknown;
      throw new Error('hostile');
    },
  },
);

/** Values of any kind, some of which throw when they are read. */
const anyValue = fc.oneof(
  fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
  anyText,
  fc.constant(untouchable),
  fc.func(fc.anything()),
);

const throwing = (name: string): object =>
  Object.defineProperty({ ready: true, is_admin: true, is_superadmin: true }, name, {
    get: () => {
      throw new Error('hostile');
    },
    enumerable: true,
  });

const flag = fc.oneof({ arbitrary: fc.boolean(), weight: 3 }, anyValue);

/** Clients, from valid ones to impossible ones. */
const client = fc.oneof(
  anyValue,
  fc.constantFrom('ready', 'is_admin', 'is_superadmin', 'email', 'current_group').map(throwing),
  fc
    .record(
      {
        ready: flag,
        is_admin: flag,
        is_superadmin: flag,
        email: fc.oneof(anyText, anyValue),
        current_group: fc.oneof(anyText, anyValue),
      },
      { requiredKeys: [] },
    )
    .map((client) => Object.freeze(client)),
);

const options = fc.oneof(
  anyValue,
  fc.record({ get: fc.func(fc.oneof(anyText, anyValue)) }),
  fc.constant({
    get: () => {
      throw new Error('hostile');
    },
  }),
);

const event = fc.record({
  type: fc.constantFrom(
    ...['language-changed', 'langChanged', 'change:backendaiwebui.setting.isDarkMode'],
    ...['backend-ai-connected', 'backend-ai-logout'],
  ),
  detail: fc.oneof(
    anyValue,
    fc.record({ language: fc.oneof(anyText, anyValue), lang: fc.oneof(anyText, anyValue) }),
  ),
});

const happening = fc.record({
  backendaiclient: client,
  backendaioptions: options,
  packageVersion: anyValue,
  isElectron: anyValue,
  isDarkMode: anyValue,
  event,
});

type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

function happen({ event: { type, detail }, ...globals }: Happening): void {
  setHost(globals);
  const target = type === 'langChanged' ? window : document;
  target.dispatchEvent(new CustomEvent(type, { detail }));
}

describe('any behavior of the host', () => {
  const thrown: string[] = [];
  const hear = (event: Event) => thrown.push(event.type);

  before(() => {
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
  });

  afterEach(resetHost);

  after(() => {
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
  });

  it('Every part of the state has a valid type and value', () => {
    const roles = new Set<string>();
    fc.assert(
      fc.property(fc.array(happening, { minLength: 1, maxLength: 4 }), (happenings) => {
        const host = new Host(() => undefined);
        for (const each of happenings) {
          happen(each);
          const { account, page, languages, dark, version, link } = host.state;
          roles.add(account.role);
          expect(ROLES).to.include(account.role);
          expect(account.isPersistent).to.be.a('boolean');
          if (account.role === 'anonymous') expect(account.userKey).to.equal(undefined);
          else expect(account.userKey).to.be.a('string').that.is.not.empty;
          expect(page.key === 'unknown' || isMenuKey(page.key)).to.equal(true);
          expect(languages.every((tag) => typeof tag === 'string' && tag !== '')).to.equal(true);
          expect(dark).to.be.a('boolean');
          expect(version === undefined || typeof version === 'string').to.equal(true);
          expect(link).to.equal(undefined);
          expect(host.pathOf({ page: 'session' })).to.match(/^\/[!-~]*$/);
        }
        host.disconnect();
      }),
      fuzz(100, 1000),
    );
    expect(thrown).to.deep.equal([]);
    expect([...roles]).to.have.members([...ROLES]);
  });

  it('The help shows the entries of the proven role and requests no pack above it', async () => {
    const entries = AUDIENCES.map((audience) => anEntry({ id: `${audience}-one`, audience }));
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 4 }), async (happenings) => {
        setHost({ backendaiclient: undefined, backendaioptions: undefined });
        const fake = fakePacks(entries, ['en', 'ko']);
        const store = new HelpStore(fake.packs);
        for (const each of happenings) {
          const before = fake.requested.length;
          happen(each);
          await Promise.resolve();
          const { role, fitting, others } = store.state;
          const shown = [...fitting.map(({ entry }) => entry), ...others];
          expect(shown.filter(({ audience }) => !canRead(role, audience))).to.deep.equal([]);
          const asked = fake.requested.slice(before).map((name) => name.split('.')[1]);
          expect(asked.filter((audience) => !canRead(role, audience))).to.deep.equal([]);
          expect(store.session.storage.fingerprintOf('one')).to.match(/^\w+$/);
        }
        store.disconnect();
      }),
      fuzz(100, 1000),
    );
    expect(thrown).to.deep.equal([]);
  });
});
