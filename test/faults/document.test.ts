import { expect } from '@open-wc/testing';
import { deepAll, deepOne } from '../support/dom.js';
import { logIn } from '../support/fake-host.js';
import { serveHostTexts } from '../support/host-texts.js';
import { aHint } from '../support/hints.js';
import { end, listed, start, type Stage } from './stage.js';
import { waitUntil } from '../support/wait.js';
import { drawer } from '../driver/dom-driver.js';
import { settled } from '../driver/settled.js';

const roots = () => deepAll('bai-help-root');
const hints = () => deepAll('bai-help-hint');

describe('document that the host rebuilds', () => {
  const { body } = document;
  const server = serveHostTexts({});
  let stage: Stage;
  let control: HTMLElement;

  after(() => server.close());

  beforeEach(async () => {
    control = document.createElement('button');
    control.id = 'the-button';
    control.textContent = 'Recalculate Usage';
    body.append(control);
    stage = start({ hints: [aHint()], url: '/maintenance' });
    logIn('admin');
    await waitUntil(() => hints().length === 1);
  });

  afterEach(async () => {
    if (document.body !== body) document.body = body;
    for (const copy of document.querySelectorAll('#the-button')) copy.remove();
    await end(stage);
  });

  /** Waits for one help with an open drawer and its hint, and for no copies. */
  async function isWhole(): Promise<void> {
    await waitUntil(() => roots().length === 1 && drawer.isOpen());
    expect(document.body.querySelector('bai-help-root')?.isConnected).to.equal(true);
    await waitUntil(() => hints().length === 1);
    await settled();
    expect(roots()).to.have.length(1);
    expect(listed()).to.deep.equal(['admin-one', 'public-one', 'user-one']);
    expect(deepAll('aside')).to.have.length(1);
  }

  for (const [what, replace] of [
    [
      'replaced by a copy of itself',
      () => document.body.replaceWith(document.body.cloneNode(true)),
    ],
    [
      'replaced by a copy without contents',
      () => {
        const copy = document.createElement('body');
        copy.append(control);
        document.body = copy;
      },
    ],
    [
      'emptied and filled again',
      () => {
        const others = [...document.body.childNodes].filter(
          (node) => node !== deepOne('bai-help-root'),
        );
        document.body.replaceChildren();
        document.body.append(...others);
      },
    ],
    [
      'rewritten from its own markup',
      () => {
        // eslint-disable-next-line no-self-assign -- some hosts do this for its side effects
        document.body.innerHTML = document.body.innerHTML;
      },
    ],
    [
      'removed and restored in the same task',
      () => {
        const old = document.body;
        old.remove();
        document.documentElement.append(old);
      },
    ],
  ] as const) {
    it(`The help reappears as before when the body is ${what}`, async () => {
      await drawer.open();
      replace();
      await isWhole();
    });
  }

  it('The help reappears each time the body is emptied', async () => {
    await drawer.open();
    for (let n = 0; n < 20; n += 1) {
      document.body.replaceChildren(control);
      await waitUntil(() => roots().length === 1);
    }
    await isWhole();
  });

  it('The body gets its width back after the help is removed, also on a copy of the body', async () => {
    document.body.style.setProperty('padding-inline-end', '7px');
    await drawer.open();
    document.body.replaceWith(document.body.cloneNode(true));
    await isWhole();
    stage.help.remove();
    await settled();
    expect(['7px', '']).to.include(document.body.style.paddingInlineEnd);
    document.body.style.removeProperty('padding-inline-end');
    body.style.removeProperty('padding-inline-end');
  });

  it('The help survives a document without a body', async () => {
    await drawer.open();
    const old = document.body;
    old.remove();
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    document.documentElement.style.colorScheme = 'dark';
    await settled();
    document.documentElement.append(old);
    await isWhole();
    expect(deepOne('bai-help-root').getAttribute('theme')).to.equal('dark');
  });

  it('The theme follows a body that replaced the first one', async () => {
    await drawer.open();
    document.body.replaceWith(document.body.cloneNode(true));
    await isWhole();
    document.body.classList.add('dark-theme');
    await waitUntil(() => deepOne('bai-help-root').getAttribute('theme') === 'dark');
    document.body.classList.remove('dark-theme');
  });

  it('A removed help does not reappear, even during a rebuild', async () => {
    await drawer.open();
    document.body.replaceChildren(control);
    stage.help.remove();
    await settled();
    await settled();
    expect(roots()).to.have.length(0);
    expect(hints()).to.have.length(0);
  });

  it('A copied part of the page has no second hint', async () => {
    const copy = control.parentElement?.cloneNode(true) as HTMLElement;
    const box = document.createElement('div');
    box.append(...copy.childNodes);
    control.after(box);
    await settled();
    expect(box.querySelectorAll('bai-help-hint, bai-help-root')).to.have.length(0);
    expect(document.querySelectorAll('[data-hint-id]').length).to.be.at.most(1);
    box.remove();
    await waitUntil(() => hints().length === 1);
  });
});
