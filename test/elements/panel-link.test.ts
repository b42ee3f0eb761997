import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepActiveElement } from '../../src/elements/deep-active-element.js';
import { expectAccessible } from '../support/accessible.js';
import { deepAll, deepElements, deepMarkup, deepOne } from '../support/dom.js';
import { logOut } from '../support/fake-host.js';
import { button, endPanel, entry, isOpen, logInAs, press } from './panel-support.js';
import { settle, startPanel, type PanelTest } from './panel-support.js';
import { setViewport, tellsHistoryApart } from '../support/browser.js';
import { waitUntil } from '../support/wait.js';

/** All the text in the help, shadow roots included. */
const text = (): string =>
  [...deepElements(deepOne('bai-help-root').shadowRoot ?? document)]
    .flatMap((element) => [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])])
    .filter((node) => node instanceof Text)
    .map((node) => node.data)
    .join('|');

/** The addresses that become steps of the history from now on; its length ends at 50. */
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

describe('a link to the help', () => {
  let test: PanelTest;

  const start = async (url: string, role?: 'user' | 'admin') => {
    await setViewport({ width: 1000, height: 700 });
    test = startPanel(url);
    if (role) logInAs(role);
    await settle();
  };
  const missing = () => deepAll('.missing').length === 1;

  afterEach(() => endPanel(test));

  it('opens an entry, with the focus in the panel', async () => {
    await start('/job#help=user-3', 'user');
    await waitUntil(() => entry() === 'user-3');
    await waitUntil(() => deepActiveElement()?.textContent.includes('Title of user-3'));
    expect(location.hash).to.equal('#help=user-3');
  });

  it('opens an entry at a heading, though the drawer was never open before', async () => {
    await start('/job', 'user');
    expect(isOpen()).to.equal(false);
    location.hash = '#help=user-4/steps';
    await waitUntil(() => deepActiveElement()?.dataset['heading'] === 'steps');
    expect(entry()).to.equal('user-4');
    expect(location.hash).to.equal('#help=user-4/steps');
  });

  it('opens the help as such', async () => {
    await start('/job#help', 'user');
    expect(isOpen()).to.equal(true);
    expect(deepAll('bai-help-home')).to.have.length(1);
  });

  it('has one answer for what is hidden and what does not exist', async () => {
    const answers = [];
    for (const id of ['admin-one', 'no-such-entry', 'Not an id/x']) {
      await start(`/job#help=${encodeURIComponent(id)}`, 'user');
      await waitUntil(missing);
      await settle();
      answers.push(text());
      expect(deepMarkup()).to.not.contain(id);
      await endPanel(test);
    }
    expect(answers[0]).to.contain('not available here');
    expect(new Set(answers).size).to.equal(1);
    await start('/job');
  });

  it('is kept in step with what is read, without a step in the history', async function () {
    if (!tellsHistoryApart) this.skip();
    await start('/job?tab=x', 'user');
    const steps = countSteps();
    await press(button('Open help'));
    expect(location.hash).to.equal('');
    deepOne('a[data-entry-id=user-1]').click();
    await settle();
    expect(location.hash).to.equal('#help=user-1');
    history.pushState(null, '', '/data');
    await settle();
    expect([entry(), location.pathname + location.hash]).to.deep.equal([
      'user-1',
      '/data#help=user-1',
    ]);
    await press(button('Back'));
    expect(location.hash).to.equal('');
    await press(button('Forward'));
    expect(location.hash).to.equal('#help=user-1');
    await press(button('Close help'));
    expect(location.hash).to.equal('');
    expect(isOpen()).to.equal(false);
    expect(steps()).to.deep.equal(['/data']);
  });

  it('that was only written to the URL is not followed when somebody goes back', async function () {
    if (!tellsHistoryApart) this.skip();
    await start('/job', 'user');
    await press(button('Open help'));
    deepOne('a[data-entry-id=user-1]').click();
    await settle();
    history.pushState(null, '', '/data');
    await settle();
    await press(button('Close help'));
    history.back();
    await waitUntil(() => location.pathname === '/job');
    await settle();
    expect([isOpen(), location.hash]).to.deep.equal([false, '']);
    // A reader who is elsewhere in the help by then stays there.
    await press(button('Open help'));
    expect(entry()).to.equal('user-1');
    history.forward();
    await waitUntil(() => location.pathname === '/data');
    await settle();
    await press(button('All help'));
    history.back();
    await waitUntil(() => location.pathname === '/job');
    await settle();
    expect([deepAll('bai-help-home').length, location.hash]).to.deep.equal([1, '']);
  });

  it('is followed as often as somebody follows it', async () => {
    await start('/job', 'user');
    for (let n = 0; n < 2; n++) {
      location.hash = '#help=user-1';
      await waitUntil(() => isOpen() && entry() === 'user-1');
      await press(button('Close help'));
      expect(isOpen()).to.equal(false);
    }
  });

  it('that leads nowhere takes the focus of somebody in the drawer along', async () => {
    await start('/job#help=user-1', 'user');
    await waitUntil(() => entry() === 'user-1');
    location.hash = '#help=no-such-entry';
    await waitUntil(() => deepActiveElement()?.classList.contains('missing'));
    await expectAccessible(deepOne('bai-help-root'));
  });

  it('that leads nowhere says how to go on, and takes the focus along', async () => {
    await start('/job#help=no-such-entry', 'user');
    await waitUntil(missing);
    await press(deepOne('.missing + p a'));
    expect(missing()).to.equal(false);
    expect(deepActiveElement()).to.equal(deepOne('#fitting'));
    expect(isOpen()).to.equal(true);
  });

  it('is left as it was typed where it leads nowhere, until the reader goes on', async () => {
    await start('/job#help=no-such-entry', 'user');
    await waitUntil(missing);
    expect(location.hash).to.equal('#help=no-such-entry');
    await press(button('All help'));
    expect(location.hash).to.equal('');
    expect(missing()).to.equal(false);
  });

  it('leaves a hash that is not the help’s alone', async () => {
    await start('/job#somewhere', 'user');
    await press(button('Open help'));
    deepOne('a[data-entry-id=user-1]').click();
    await settle();
    expect(location.hash).to.equal('#somewhere');
  });

  it('is tried again after the login', async () => {
    await start('/job#help=user-5');
    await waitUntil(missing);
    logInAs('user');
    await waitUntil(() => entry() === 'user-5');
    await press(button('Back'));
    expect(missing()).to.equal(false);
  });

  it('is not tried again once the reader went on or closed', async () => {
    await start('/job#help=user-5');
    await waitUntil(missing);
    await sendKeys({ press: 'Escape' });
    await settle();
    logInAs('user');
    await settle();
    expect(isOpen()).to.equal(false);
  });

  it('is not written again and again where the host takes it away', async () => {
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
      await settle();
      document.querySelector('bai-help-root')?.reader.go({ at: 'entry', id: 'user-2' });
      await waitUntil(() => entry() === 'user-2');
      await settle();
      expect(calls).to.be.within(1, 20);
      expect(location.hash).to.equal('');
    } finally {
      if (own) Object.defineProperty(history, 'replaceState', own);
      else Reflect.deleteProperty(history, 'replaceState');
    }
  });

  it('does not stay in the URL when the role drops', async () => {
    await start('/job#help=admin-one', 'admin');
    await waitUntil(() => entry() === 'admin-one');
    logOut();
    await settle();
    expect(location.hash).to.equal('');
    expect(deepMarkup()).to.not.contain('admin-one');
  });

  it('to another entry leads an open drawer there', async () => {
    await start('/job#help=user-1', 'user');
    await waitUntil(() => entry() === 'user-1');
    location.hash = '#help=user-2';
    await waitUntil(() => entry() === 'user-2');
  });
});
