import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { expectAccessible } from '../../support/accessible.js';
import { deepAll, deepElements, deepMarkup, deepOne } from '../../support/dom.js';
import { logOut } from '../../support/fake-host.js';
import { setViewport, hasNavigationApi } from '../../support/browser.js';
import { writtenHash } from '../../support/written-hash.js';
import { waitUntil } from '../../support/wait.js';
import { endPanel, logInAs, startPanel, type PanelTest } from '../panel-support.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';

/** Returns all text in the help, with shadow roots. */
const text = (): string =>
  [...deepElements(deepOne('bai-help-root').shadowRoot ?? document)]
    .flatMap((element) => [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])])
    .filter((node) => node instanceof Text)
    .map((node) => node.data)
    .join('|');

/** Records the addresses that are pushed to the history. `history.length` stops at 50. */
function countSteps(): () => string[] {
  const steps: string[] = [];
  const note = (event: NavigateEvent) => {
    if (event.navigationType !== 'push') return;
    const { pathname, hash } = new URL(event.destination.url);
    steps.push(pathname + hash);
  };
  window.navigation.addEventListener('navigate', note);
  return () => {
    window.navigation.removeEventListener('navigate', note);
    return steps;
  };
}

describe('link to the help', () => {
  let test: PanelTest;

  const start = async (url: string, role?: 'user' | 'admin') => {
    await setViewport({ width: 1000, height: 700 });
    test = startPanel(url);
    if (role) logInAs(role);
    await settled();
  };
  const missing = () => deepAll('.missing').length === 1;

  afterEach(() => endPanel(test));

  it('The link opens an entry and moves focus to the panel', async () => {
    await start('/job#help=user-3', 'user');
    await waitUntil(() => drawer.entry() === 'user-3');
    await waitUntil(() => deepActiveElement()?.textContent.includes('Title of user-3'));
    expect(location.hash).to.equal(writtenHash('user-3'));
  });

  it('The link opens an entry at a heading, also before the first opening of the drawer', async () => {
    await start('/job', 'user');
    expect(drawer.isOpen()).to.equal(false);
    location.hash = '#help=user-4/steps';
    await waitUntil(() => deepActiveElement()?.dataset['heading'] === 'steps');
    expect(drawer.entry()).to.equal('user-4');
    expect(location.hash).to.equal(`${writtenHash('user-4')}/steps`);
  });

  it('The link "#help" opens the lists', async () => {
    await start('/job#help', 'user');
    expect(drawer.isOpen()).to.equal(true);
    expect(deepAll('bai-help-home')).to.have.length(1);
  });

  it('The answer is the same for a hidden entry and for a missing one', async () => {
    const answers = [];
    for (const id of ['admin-one', 'no-such-entry', 'Not an id/x']) {
      await start(`/job#help=${encodeURIComponent(id)}`, 'user');
      await waitUntil(missing);
      await settled();
      answers.push(text());
      expect(deepMarkup()).to.not.contain(id);
      await endPanel(test);
    }
    expect(answers[0]).to.contain("isn't available");
    expect(new Set(answers).size).to.equal(1);
    await start('/job');
  });

  it('The URL follows the open entry without a new history entry', async function () {
    if (!hasNavigationApi) this.skip();
    await start('/job?tab=x', 'user');
    const steps = countSteps();
    await drawer.press('Open help');
    expect(location.hash).to.equal('');
    deepOne('a[data-entry-id=user-1]').click();
    await settled();
    expect(location.hash).to.equal(writtenHash('user-1'));
    history.pushState(null, '', '/data');
    await settled();
    expect([drawer.entry(), location.pathname + location.hash]).to.deep.equal([
      'user-1',
      `/data${writtenHash('user-1')}`,
    ]);
    await drawer.press('Back');
    expect(location.hash).to.equal('');
    await drawer.press('Forward');
    expect(location.hash).to.equal(writtenHash('user-1'));
    await drawer.press('Close help');
    expect(location.hash).to.equal('');
    expect(drawer.isOpen()).to.equal(false);
    expect(steps()).to.deep.equal(['/data']);
  });

  it('Back does not open an entry that the drawer wrote to the URL', async function () {
    if (!hasNavigationApi) this.skip();
    await start('/job', 'user');
    await drawer.press('Open help');
    deepOne('a[data-entry-id=user-1]').click();
    await settled();
    history.pushState(null, '', '/data');
    await settled();
    await drawer.press('Close help');
    history.back();
    await waitUntil(() => location.pathname === '/job');
    await settled();
    expect([drawer.isOpen(), location.hash]).to.deep.equal([false, '']);
    // A user who reads another entry by then stays at that entry.
    await drawer.press('Open help');
    expect(drawer.entry()).to.equal('user-1');
    history.forward();
    await waitUntil(() => location.pathname === '/data');
    await settled();
    await drawer.press('All help');
    history.back();
    await waitUntil(() => location.pathname === '/job');
    await settled();
    expect([deepAll('bai-help-home').length, location.hash]).to.deep.equal([1, '']);
  });

  it('The same link can be followed again and again', async () => {
    await start('/job', 'user');
    for (let n = 0; n < 2; n++) {
      location.hash = '#help=user-1';
      await waitUntil(() => drawer.isOpen() && drawer.entry() === 'user-1');
      await drawer.press('Close help');
      expect(drawer.isOpen()).to.equal(false);
    }
  });

  it('A link without a target moves focus from the removed entry to the message', async () => {
    await start('/job#help=user-1', 'user');
    await waitUntil(() => drawer.entry() === 'user-1');
    location.hash = '#help=no-such-entry';
    await waitUntil(() => deepActiveElement()?.classList.contains('missing'));
    await expectAccessible(deepOne('bai-help-root'));
  });

  it('A link without a target offers the lists and moves focus there', async () => {
    await start('/job#help=no-such-entry', 'user');
    await waitUntil(missing);
    await drawer.click(deepOne('.missing + p a'));
    expect(missing()).to.equal(false);
    expect(deepActiveElement()).to.equal(deepOne('#fitting'));
    expect(drawer.isOpen()).to.equal(true);
  });

  it('A link without a target stays in the URL until the user continues', async () => {
    await start('/job#help=no-such-entry', 'user');
    await waitUntil(missing);
    expect(location.hash).to.equal('#help=no-such-entry');
    // The header and the message both have a button with this name.
    await drawer.click(deepOne('button[aria-label="All help"]'));
    expect(location.hash).to.equal('');
    expect(missing()).to.equal(false);
  });

  it('A hash of another script stays in the URL', async () => {
    await start('/job#somewhere', 'user');
    await drawer.press('Open help');
    deepOne('a[data-entry-id=user-1]').click();
    await settled();
    expect(location.hash).to.equal('#somewhere');
  });

  it('The link is followed again after the login', async () => {
    await start('/job#help=user-5');
    await waitUntil(missing);
    logInAs('user');
    await waitUntil(() => drawer.entry() === 'user-5');
    await drawer.press('Back');
    expect(missing()).to.equal(false);
  });

  it('The link is not followed again after the user has closed the drawer', async () => {
    await start('/job#help=user-5');
    await waitUntil(missing);
    await sendKeys({ press: 'Escape' });
    await settled();
    logInAs('user');
    await settled();
    expect(drawer.isOpen()).to.equal(false);
  });

  it('The URL is not rewritten in a loop when the host removes the hash', async () => {
    const own = Object.getOwnPropertyDescriptor(history, 'replaceState');
    let calls = 0;
    history.replaceState = (data, unused, url) => {
      calls += 1;
      const bare = String(url).replace(/#help.*/, '');
      History.prototype.replaceState.call(history, { ...data, bare: calls }, unused, bare);
    };
    try {
      await start('/job', 'user');
      document.querySelector('bai-help-root')?.show();
      await settled();
      document.querySelector('bai-help-root')?.navigation.go({ at: 'entry', id: 'user-2' });
      await waitUntil(() => drawer.entry() === 'user-2');
      await settled();
      expect(calls).to.be.within(1, 20);
      expect(location.hash).to.equal('');
    } finally {
      if (own) Object.defineProperty(history, 'replaceState', own);
      else Reflect.deleteProperty(history, 'replaceState');
    }
  });

  it('The hash is removed when the role drops', async () => {
    await start('/job#help=admin-one', 'admin');
    await waitUntil(() => drawer.entry() === 'admin-one');
    logOut();
    await settled();
    expect(location.hash).to.equal('');
    expect(deepMarkup()).to.not.contain('admin-one');
  });

  it('A link to another entry navigates in the open drawer', async () => {
    await start('/job#help=user-1', 'user');
    await waitUntil(() => drawer.entry() === 'user-1');
    location.hash = '#help=user-2';
    await waitUntil(() => drawer.entry() === 'user-2');
  });
});
