import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { HelpService } from '../../src/context/help-service.js';
import { Host } from '../../src/host/host.js';
import { AUDIENCES, ROLES, reaches } from '../../src/model/audience.js';
import { isMenuKey } from '../../src/model/menu.js';
import { anEntry } from '../support/entries.js';
import { fakePacks } from '../support/fake-packs.js';
import { resetHost, setHost } from '../support/fake-host.js';
import { fuzz } from '../support/fuzz.js';
import { anyText } from './strings.js';

/** Throws wherever it is touched, save by what has to write it down. */
const untouchable = new Proxy(
  { [fc.toStringMethod]: () => 'untouchable' },
  {
    get: (target, name) => {
      if (typeof name === 'symbol') return Reflect.get(target, name) as unknown;
      throw new Error('hostile');
    },
  },
);

/** Values of any kind; also those that are not there for the asking. */
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

/** Clients, from the sound to the impossible. */
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

describe('whatever the host does', () => {
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

  it('is a state of which every part is what it says it is', () => {
    const roles = new Set<string>();
    fc.assert(
      fc.property(fc.array(happening, { minLength: 1, maxLength: 4 }), (happenings) => {
        const host = new Host(() => undefined);
        for (const each of happenings) {
          happen(each);
          const { account, page, languages, dark, version, link } = host.state;
          roles.add(account.role);
          expect(ROLES).to.include(account.role);
          if (account.name !== undefined) expect(account.name).to.be.a('string').that.is.not.empty;
          if (account.role === 'anonymous') expect(account.person).to.equal(undefined);
          else expect(account.person).to.be.a('string').that.is.not.empty;
          expect(page.key === 'unknown' || isMenuKey(page.key)).to.equal(true);
          expect(languages.every((tag) => typeof tag === 'string' && tag !== '')).to.equal(true);
          expect(dark).to.be.a('boolean');
          expect(version === undefined || typeof version === 'string').to.equal(true);
          expect(link).to.equal(undefined);
          expect(host.pathOf({ page: 'session' })).to.match(/^\/[!-~]*$/);
        }
        host.disconnect();
      }),
      fuzz(400),
    );
    expect(thrown).to.deep.equal([]);
    expect([...roles]).to.have.members([...ROLES]);
  });

  it('shows the help of the role that is proven, and asks for no pack above it', async () => {
    const entries = AUDIENCES.map((audience) => anEntry({ id: `${audience}-one`, audience }));
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 4 }), async (happenings) => {
        setHost({ backendaiclient: undefined, backendaioptions: undefined });
        const fake = fakePacks(entries, ['en', 'ko']);
        const service = new HelpService(fake.packs);
        for (const each of happenings) {
          const before = fake.requested.length;
          happen(each);
          await Promise.resolve();
          const { role, fitting, others } = service.help;
          const shown = [...fitting.map(({ entry }) => entry), ...others];
          expect(shown.filter(({ audience }) => !reaches(role, audience))).to.deep.equal([]);
          const asked = fake.requested.slice(before).map((name) => name.split('.')[1]);
          expect(asked.filter((audience) => !reaches(role, audience))).to.deep.equal([]);
          expect(service.memory.markOf('one')).to.match(/^\w+$/);
        }
        service.disconnect();
      }),
      fuzz(150),
    );
    expect(thrown).to.deep.equal([]);
  });
});
