import { expect } from '@open-wc/testing';
import { readOptions } from '../../src/host/options.js';
import type { Role } from '../../src/model/audience.js';
import { hearComplaints } from '../support/complaints.js';
import { aClient } from '../support/fake-host.js';
import { end, listed, open, settle, start } from './stage.js';

const SEEN: Readonly<Record<Role, readonly string[]>> = {
  anonymous: ['public-one'],
  user: ['public-one', 'user-one'],
  admin: ['admin-one', 'public-one', 'user-one'],
  superadmin: ['admin-one', 'public-one', 'user-one'],
};

const refuse = (): never => {
  throw new Error('Web-UI refuses.');
};

/** Something that throws whatever is asked of it. */
const prickly = () =>
  new Proxy(
    {},
    {
      get: refuse,
      has: refuse,
      getPrototypeOf: refuse,
      ownKeys: refuse,
      getOwnPropertyDescriptor: refuse,
    },
  );

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** What any global may be instead of what it should be. */
const ODD: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  false: () => false,
  'a number': () => NaN,
  'a text': () => 'x',
  'a bigint': () => 1n,
  'a symbol': () => Symbol('x'),
  'a list': () => [],
  'a function': () => () => undefined,
  'an empty frozen object': () => Object.freeze({}),
  'an object without prototype': () => Object.create(null) as unknown,
  'a promise': () => Promise.resolve({}),
  'a proxy that throws': prickly,
  'a revoked proxy': revoked,
  'a node of another document': () => document.implementation.createHTMLDocument('').body,
};

const NAMES = [
  'backendaiclient',
  'backendaioptions',
  'currentPage',
  'isDarkMode',
  'isElectron',
  'packageVersion',
  'buildNumber',
  'backendaiHelpDrawer',
  'lablupNotification',
];

/** Makes a global what it should not be, until `clear`. */
function set(name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(globalThis, name, { ...descriptor, configurable: true });
}

const clear = () => NAMES.forEach((name) => Reflect.deleteProperty(globalThis, name));

/** Opens the help, logs in again and out, and sees who it is taken to be for. */
async function tryOut(role: Role): Promise<void> {
  const stage = start();
  try {
    await open();
    expect(listed()).to.deep.equal(SEEN[role]);
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    await settle();
    expect(listed()).to.deep.equal(SEEN[role]);
    document.dispatchEvent(new CustomEvent('backend-ai-logout'));
    await settle();
    expect(listed()).to.deep.equal(SEEN.anonymous);
  } finally {
    clear();
    await end(stage);
  }
}

describe('globals of Web-UI that are not what they should be', () => {
  afterEach(clear);

  for (const name of NAMES) {
    // Whatever another global is, the client says who is here.
    const others = name === 'backendaiclient' ? 'anonymous' : 'user';

    for (const [what, make] of Object.entries(ODD)) {
      it(`${name} is ${what}`, async () => {
        set('backendaiclient', { value: Object.freeze(aClient('user')) });
        set(name, { value: make() });
        await tryOut(others);
      });
    }

    it(`${name} throws when it is read`, async () => {
      set('backendaiclient', { value: aClient('user') });
      set(name, { get: refuse });
      await tryOut(others);
    });
  }

  it('all of them throw when they are read', async () => {
    for (const name of NAMES) set(name, { get: refuse });
    await tryOut('anonymous');
  });

  it('none of them is there', () => tryOut('anonymous'));
});

describe('what a page lets all objects inherit', () => {
  afterEach(() => Reflect.deleteProperty(Object.prototype, 'extend'));

  it('is no part of the help’s', async () => {
    const descriptor = { value: refuse, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(Object.prototype, 'extend', descriptor);
    set('backendaiclient', { value: aClient('user') });
    await tryOut('user');
  });
});

describe('a client of Web-UI that is not what it should be', () => {
  afterEach(clear);

  const user = aClient('user');
  for (const [what, client, role] of [
    ['is frozen', Object.freeze(aClient('admin')), 'admin'],
    ['has no name', { ...user, email: undefined }, 'user'],
    ['has a name of another type', { ...user, email: { toString: refuse } }, 'user'],
    ['throws when its name is read', throwing('email'), 'user'],
    ['throws when its project is read', throwing('current_group'), 'user'],
    ['throws when it is asked whether it is an admin’s', throwing('is_admin'), 'anonymous'],
    [
      'throws when it is asked whether it is a superadmin’s',
      throwing('is_superadmin'),
      'anonymous',
    ],
    ['throws when it is asked whether it is ready', throwing('ready'), 'anonymous'],
    ['has a text for a flag', { ...user, is_admin: 'true' }, 'anonymous'],
    ['has a number for a flag', { ...user, is_admin: 1, is_superadmin: 1 }, 'anonymous'],
    ['is a superadmin’s and no admin’s', { ...user, is_superadmin: true }, 'anonymous'],
    ['is not ready yet', { ...aClient('admin'), ready: 'yes' }, 'anonymous'],
    ['is a function with flags', Object.assign(() => undefined, user), 'anonymous'],
  ] as const) {
    it(what, async () => {
      set('backendaiclient', { value: client });
      await tryOut(role);
    });
  }

  function throwing(field: string): object {
    return Object.defineProperty(aClient('user'), field, { get: refuse });
  }
});

describe('settings of Web-UI that are not what they should be', () => {
  afterEach(clear);

  for (const [what, get] of [
    ['throw', refuse],
    ['are no function', 'get'],
    ['never answer', () => new Promise(() => undefined)],
    [
      'answer with themselves',
      function (this: unknown) {
        return this;
      },
    ],
    ['answer with a proxy that throws', prickly],
    ['answer with an unknown language', () => 'xx-Unknown'],
    ['answer with no language tag', () => '../../../etc/<b>'],
    ['answer with a very long text', () => 'en'.repeat(50_000)],
  ] as const) {
    it(what, async () => {
      set('backendaiclient', { value: aClient('user') });
      set('backendaioptions', { value: { get } });
      await tryOut('user');
    });
  }
});

describe('options of the help that are not what they should be', () => {
  afterEach(clear);

  for (const [what, make] of Object.entries(ODD)) {
    it(`are ${what}, or hold it, and are as if there were none`, () => {
      const complaints = hearComplaints();
      const element = document.createElement('div');
      for (const value of [make(), { launcher: make(), shortcut: make() }]) {
        set('backendaiHelpDrawer', { value });
        const { launcher, shortcut } = readOptions(element);
        expect(launcher).to.equal(undefined);
        // A text is what a shortcut has to be.
        expect(shortcut).to.equal(what === 'a text' && typeof value === 'object' ? 'x' : undefined);
      }
      complaints.close();
      expect(complaints.errors).to.deep.equal([]);
      // Each of the two is said once for a page, whatever becomes of it later.
      expect(complaints.warnings.length).to.be.at.most(2);
    });
  }
});
