import { expect } from '@open-wc/testing';
import { readOptions } from '../../src/host/options.js';
import type { Role } from '../../src/model/audience.js';
import { recordErrors } from '../support/error-log.js';
import { aClient } from '../support/fake-host.js';
import { end, listed, start } from './stage.js';
import { drawer } from '../driver/dom-driver.js';
import { settled } from '../driver/settled.js';

const SEEN: Readonly<Record<Role, readonly string[]>> = {
  anonymous: ['public-one'],
  user: ['public-one', 'user-one'],
  admin: ['admin-one', 'public-one', 'user-one'],
  superadmin: ['admin-one', 'public-one', 'user-one'],
};

const refuse = (): never => {
  throw new Error('Web-UI refuses.');
};

/** Throws on any access. */
const throwingProxy = () =>
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

/** Unexpected values of a global. */
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
  'a proxy that throws': throwingProxy,
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

/** Defines a global until `clear`. */
function set(name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(globalThis, name, { ...descriptor, configurable: true });
}

const clear = () => NAMES.forEach((name) => Reflect.deleteProperty(globalThis, name));

/** Opens the help, logs in again and out, and checks the listed entries. */
async function tryOut(role: Role): Promise<void> {
  const stage = start();
  try {
    await drawer.open();
    expect(listed()).to.deep.equal(SEEN[role]);
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    await settled();
    expect(listed()).to.deep.equal(SEEN[role]);
    document.dispatchEvent(new CustomEvent('backend-ai-logout'));
    await settled();
    expect(listed()).to.deep.equal(SEEN.anonymous);
  } finally {
    clear();
    await end(stage);
  }
}

describe('unexpected globals of Web-UI', () => {
  afterEach(clear);

  for (const name of NAMES) {
    // The role follows the client, regardless of the other globals.
    const others = name === 'backendaiclient' ? 'anonymous' : 'user';

    for (const [what, make] of Object.entries(ODD)) {
      it(`The help works if ${name} is ${what}`, async () => {
        set('backendaiclient', { value: Object.freeze(aClient('user')) });
        set(name, { value: make() });
        await tryOut(others);
      });
    }

    it(`The help works if ${name} throws on access`, async () => {
      set('backendaiclient', { value: aClient('user') });
      set(name, { get: refuse });
      await tryOut(others);
    });
  }

  it('The help works if all globals throw on access', async () => {
    for (const name of NAMES) set(name, { get: refuse });
    await tryOut('anonymous');
  });

  it('The help works without any global', () => tryOut('anonymous'));
});

describe('extended Object.prototype', () => {
  afterEach(() => Reflect.deleteProperty(Object.prototype, 'extend'));

  it('Inherited properties do not affect the help', async () => {
    const descriptor = { value: refuse, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(Object.prototype, 'extend', descriptor);
    set('backendaiclient', { value: aClient('user') });
    await tryOut('user');
  });
});

describe('unexpected client of Web-UI', () => {
  afterEach(clear);

  const user = aClient('user');
  for (const [what, client, role] of [
    ['frozen', Object.freeze(aClient('admin')), 'admin'],
    ['without an email', { ...user, email: undefined }, 'user'],
    ['with an email of another type', { ...user, email: { toString: refuse } }, 'user'],
    ['throwing on access to its email', throwing('email'), 'user'],
    ['throwing on access to its project', throwing('current_group'), 'user'],
    ['throwing on access to is_admin', throwing('is_admin'), 'anonymous'],
    ['throwing on access to is_superadmin', throwing('is_superadmin'), 'anonymous'],
    ['throwing on access to ready', throwing('ready'), 'anonymous'],
    ['with a text as a flag', { ...user, is_admin: 'true' }, 'anonymous'],
    ['with numbers as flags', { ...user, is_admin: 1, is_superadmin: 1 }, 'anonymous'],
    ['of a superadmin who is no admin', { ...user, is_superadmin: true }, 'anonymous'],
    ['not ready yet', { ...aClient('admin'), ready: 'yes' }, 'anonymous'],
    ['in the form of a function with flags', Object.assign(() => undefined, user), 'anonymous'],
  ] as const) {
    it(`A client ${what} has the role ${role}`, async () => {
      set('backendaiclient', { value: client });
      await tryOut(role);
    });
  }

  function throwing(field: string): object {
    return Object.defineProperty(aClient('user'), field, { get: refuse });
  }
});

describe('unexpected settings of Web-UI', () => {
  afterEach(clear);

  for (const [what, get] of [
    ['throw', refuse],
    ['have no function', 'get'],
    ['never answer', () => new Promise(() => undefined)],
    [
      'return themselves',
      function (this: unknown) {
        return this;
      },
    ],
    ['return a proxy that throws', throwingProxy],
    ['return an unknown language', () => 'xx-Unknown'],
    ['return an invalid language tag', () => '../../../etc/<b>'],
    ['return a very long text', () => 'en'.repeat(50_000)],
  ] as const) {
    it(`The help works if the settings ${what}`, async () => {
      set('backendaiclient', { value: aClient('user') });
      set('backendaioptions', { value: { get } });
      await tryOut('user');
    });
  }
});

describe('unexpected options of the help', () => {
  afterEach(clear);

  for (const [what, make] of Object.entries(ODD)) {
    it(`The options fall back to their defaults if they are or contain ${what}`, () => {
      const errorLog = recordErrors();
      const element = document.createElement('div');
      for (const value of [make(), { launcher: make(), shortcut: make() }]) {
        set('backendaiHelpDrawer', { value });
        const { launcher, shortcut } = readOptions(element);
        expect(launcher).to.equal(undefined);
        // A text is a valid shortcut.
        expect(shortcut).to.equal(what === 'a text' && typeof value === 'object' ? 'x' : undefined);
      }
      errorLog.close();
      expect(errorLog.errors).to.deep.equal([]);
      // Each of the two options causes one warning on a page.
      expect(errorLog.warnings.length).to.be.at.most(2);
    });
  }
});
