import { expect } from '@open-wc/testing';
import type { Build } from '../../src/content/upgrade-check.js';
import { logIn } from '../support/fake-host.js';
import { deepAll, deepOne } from '../support/dom.js';
import { end, listed, notices, start, type Stage } from './stage.js';
import { waitUntil } from '../support/wait.js';
import { drawer } from '../driver/dom-driver.js';
import { settled } from '../driver/settled.js';

const INCOMPLETE = "Some help couldn't be loaded. Check your connection.";
const BODY_FAILED = "Couldn't load this article. Check your connection.";
const UPDATED = 'Help has been updated. Reload to see the latest version.';

const article = () => deepAll('article')[0]?.textContent ?? '';

async function read(id: string): Promise<void> {
  deepOne(`a[data-entry-id="${id}"]`).click();
  await settled();
}

async function search(query: string): Promise<void> {
  const input = deepOne('input[role=combobox]') as HTMLInputElement;
  input.value = query;
  input.dispatchEvent(new Event('input'));
  await waitUntil(() => deepAll('#results, .notice, .message').length > 0);
  await settled();
}

describe('packs that fail to load', () => {
  let stage: Stage;

  beforeEach(() => {
    stage = start();
    logIn('user');
  });
  afterEach(() => end(stage));

  it('A failed pack is reported beside the other entries and loads on retry', async () => {
    stage.fake.fail('en.admin');
    logIn('admin');
    await drawer.open();
    expect(listed()).to.deep.equal(['public-one', 'user-one']);
    expect(notices()).to.deep.equal([`${INCOMPLETE} Try again`]);
    expect(deepAll('.manual a')).to.have.length(1);
    await drawer.press('Try again');
    expect(notices()).to.deep.equal([`${INCOMPLETE} Try again`]);
    stage.fake.fail('en.admin', false);
    await drawer.press('Try again');
    await settled();
    expect(notices()).to.deep.equal([]);
    expect(listed()).to.deep.equal(['admin-one', 'public-one', 'user-one']);
  });

  it('A failed pack loads when the connection returns', async () => {
    stage.fake.fail('en.admin');
    logIn('admin');
    await drawer.open();
    expect(notices()).to.deep.equal([`${INCOMPLETE} Try again`]);
    const asked = stage.fake.requested.length;
    stage.fake.fail('en.admin', false);
    window.dispatchEvent(new Event('online'));
    await settled();
    expect(notices()).to.deep.equal([]);
    expect(listed()).to.deep.equal(['admin-one', 'public-one', 'user-one']);
    expect(stage.fake.requested.slice(asked)).to.deep.equal(['en.admin']);
  });

  it('The failed body of an open entry loads in place when the connection returns', async () => {
    await drawer.open();
    stage.fake.fail('en.user.bodies');
    await read('user-one');
    expect(notices()).to.deep.equal([`${BODY_FAILED} Try again`]);
    stage.fake.fail('en.user.bodies', false);
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => article().includes('Body of user-one.'));
    expect(notices()).to.deep.equal([]);
  });

  it('An open entry stays open when its pack fails to load in another language', async () => {
    stage.help.remove();
    await end(stage);
    stage = start({ languages: ['en', 'ko'] });
    logIn('user');
    await drawer.open();
    await read('user-one');
    stage.fake.fail('ko.user');
    document.dispatchEvent(new CustomEvent('language-changed', { detail: { language: 'ko' } }));
    await waitUntil(() => notices().length === 1);
    stage.fake.fail('ko.user', false);
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => article().includes('Body of user-one.'));
    document.dispatchEvent(new CustomEvent('language-changed', { detail: { language: 'en' } }));
    await waitUntil(() => deepAll('button').some((each) => each.ariaLabel === 'Back'));
  });

  it('A search reports that it covers titles alone, and finds all when the bodies load', async () => {
    await drawer.open();
    stage.fake.fail('en.user.bodies');
    await search('body');
    await waitUntil(() => notices().length > 0);
    expect(notices()).to.deep.equal([`${INCOMPLETE} Try again`]);
    stage.fake.fail('en.user.bodies', false);
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => deepAll('[role=option]').length === 2);
    expect(notices()).to.deep.equal([]);
  });

  it('A pack may arrive after the help is removed', async () => {
    stage.fake.hold(true);
    logIn('admin');
    stage.help.remove();
    stage.fake.hold(false);
    await settled();
    expect(deepAll('bai-help-root')).to.have.length(0);
  });

  it('A pack may fail after the help is removed', async () => {
    stage.fake.hold(true);
    logIn('admin');
    stage.fake.fail('en.admin');
    stage.help.remove();
    stage.fake.hold(false);
    await settled();
    expect(deepAll('bai-help-root')).to.have.length(0);
  });
});

describe('upgrade of the server while the help is open', () => {
  const original = window.fetch.bind(window);
  const entry = new URL('/dist/plugins/backend-ai-help-drawer.js', location.href).href;
  const build: Build = { entry, parts: [new URL('/dist/plugins/x.manifest-1.js', entry).href] };
  let asked: RequestInit[];
  let stage: Stage;

  /** Answers requests for the entry file of the plugin. */
  function serve(answer: () => Response | Promise<Response>): void {
    window.fetch = (input, init) => {
      if (input !== entry) return original(input, init);
      asked.push(init ?? {});
      return Promise.resolve().then(answer);
    };
  }

  const script = (code: string, status = 200) =>
    new Response(code, { status, headers: { 'content-type': 'text/javascript' } });

  /** Opens the help for a user whose pack is missing. */
  async function openWithout(pack: string): Promise<void> {
    stage = start({ build });
    stage.fake.fail(pack);
    logIn('user');
    await drawer.open();
    await settled();
  }

  beforeEach(() => (asked = []));
  afterEach(async () => {
    window.fetch = original;
    await end(stage);
  });

  it('An upgrade is distinguished from a bad connection, and a reload is offered', async () => {
    serve(() => script("import('./x.manifest-2.js'); import('./y.mount-2.js')"));
    await openWithout('en.user');
    expect(notices()).to.deep.equal([`${UPDATED} Reload the page`]);
    expect(listed()).to.deep.equal(['public-one']);
    // A reloaded page would get the old file from the cache of the browser.
    expect(asked.map(({ cache }) => cache)).to.deep.equal(['reload']);
  });

  it('An upgrade is detected when a body is missing', async () => {
    serve(() => script("import('./x.manifest-2.js')"));
    await openWithout('en.user.bodies');
    expect(notices()).to.deep.equal([]);
    await read('user-one');
    await settled();
    expect(notices()).to.deep.equal([`${UPDATED} Reload the page`]);
  });

  for (const [what, answer] of [
    ['the same build', () => script(ofThisBuild())],
    ['an error', () => script('import("./x.manifest-2.js")', 502)],
    ['the page of Web-UI, since the plugin is missing', () => new Response('<!doctype html>')],
    ['nothing', () => Promise.reject(new TypeError('offline'))],
  ] as const) {
    it(`No upgrade is reported if the server answers with ${what}`, async () => {
      serve(answer);
      await openWithout('en.user');
      expect(asked).to.have.length(1);
      expect(notices()).to.deep.equal([`${INCOMPLETE} Try again`]);
    });
  }

  /** Returns an entry file of this build: the manifest, and the file of `mountHelp`. */
  const ofThisBuild = () => "import('./x.manifest-1.js'); import('./mount.js'); // mount.ts";
});
