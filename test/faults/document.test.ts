import { expect } from '@open-wc/testing';
import { deepAll, deepOne } from '../support/dom.js';
import { logIn } from '../support/fake-host.js';
import { serveHostTexts } from '../support/host-texts.js';
import { aHint } from '../support/hints.js';
import { end, isOpen, listed, open, settle, start, type Stage } from './stage.js';
import { waitUntil } from '../support/wait.js';

const roots = () => deepAll('bai-help-root');
const hints = () => deepAll('bai-help-hint');

describe('a document that the host takes apart', () => {
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

  /** One help, with its drawer open, its hint in place, and nobody's copy of either. */
  async function isWhole(): Promise<void> {
    await waitUntil(() => roots().length === 1 && isOpen());
    expect(document.body.querySelector('bai-help-root')?.isConnected).to.equal(true);
    await waitUntil(() => hints().length === 1);
    await settle();
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
        const kept = [...document.body.childNodes].filter(
          (node) => node !== deepOne('bai-help-root'),
        );
        document.body.replaceChildren();
        document.body.append(...kept);
      },
    ],
    [
      'written anew from its own markup',
      () => {
        // eslint-disable-next-line no-self-assign -- what some hosts do, for its side effects
        document.body.innerHTML = document.body.innerHTML;
      },
    ],
    [
      'taken away and put back in the same task',
      () => {
        const old = document.body;
        old.remove();
        document.documentElement.append(old);
      },
    ],
  ] as const) {
    it(`whose body is ${what} has the help again, as it was`, async () => {
      await open();
      replace();
      await isWhole();
    });
  }

  it('has the help again each time that its body is emptied', async () => {
    await open();
    for (let n = 0; n < 20; n += 1) {
      document.body.replaceChildren(control);
      await waitUntil(() => roots().length === 1);
    }
    await isWhole();
  });

  it('gets its room back once the drawer is closed, whichever body had made it', async () => {
    document.body.style.setProperty('padding-inline-end', '7px');
    await open();
    document.body.replaceWith(document.body.cloneNode(true));
    await isWhole();
    stage.help.remove();
    await settle();
    expect(['7px', '']).to.include(document.body.style.paddingInlineEnd);
    document.body.style.removeProperty('padding-inline-end');
    body.style.removeProperty('padding-inline-end');
  });

  it('has no body at all for a while', async () => {
    await open();
    const old = document.body;
    old.remove();
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
    document.documentElement.style.colorScheme = 'dark';
    await settle();
    document.documentElement.append(old);
    await isWhole();
    expect(deepOne('bai-help-root').getAttribute('theme')).to.equal('dark');
  });

  it('has a theme that changes on the body that took the place of the first', async () => {
    await open();
    document.body.replaceWith(document.body.cloneNode(true));
    await isWhole();
    document.body.classList.add('dark-theme');
    await waitUntil(() => deepOne('bai-help-root').getAttribute('theme') === 'dark');
    document.body.classList.remove('dark-theme');
  });

  it('loses the help for good once that is taken away, also in the middle of it', async () => {
    await open();
    document.body.replaceChildren(control);
    stage.help.remove();
    await settle();
    await settle();
    expect(roots()).to.have.length(0);
    expect(hints()).to.have.length(0);
  });

  it('copies a part of the page with a hint in it, and has no second one', async () => {
    const copy = control.parentElement?.cloneNode(true) as HTMLElement;
    const box = document.createElement('div');
    box.append(...copy.childNodes);
    control.after(box);
    await settle();
    expect(box.querySelectorAll('bai-help-hint, bai-help-root')).to.have.length(0);
    expect(document.querySelectorAll('[data-hint-id]').length).to.be.at.most(1);
    box.remove();
    await waitUntil(() => hints().length === 1);
  });
});
