import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { mountHelp, type MountedHelp } from '../../../src/index.js';
import { expectAccessible } from '../../support/accessible.js';
import { deepAll, deepOne } from '../../support/dom.js';
import { anEntry } from '../../support/entries.js';
import { logIn, logOut, resetHost } from '../../support/fake-host.js';
import { fakePacks } from '../../support/fake-packs.js';
import { setViewport } from '../../support/browser.js';
import { waitUntil } from '../../support/wait.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';

const entries = [
  anEntry({ id: 'public-one', pages: [] }),
  anEntry({ id: 'user-one', audience: 'user', pages: [] }),
];

describe('help page', () => {
  let help: MountedHelp;
  let hide: () => void;

  const page = () => deepOne('bai-help-page');
  const inPage = (selector: string) => deepAll(selector, page().shadowRoot ?? document);
  const box = (selector: string) => inPage(selector)[0]?.getBoundingClientRect();
  const link = (id: string) => inPage(`a[data-entry-id=${id}]`)[0];
  const open = async (id: string) => {
    await waitUntil(() => link(id));
    const anchor = link(id);
    if (anchor) await drawer.click(anchor);
    await waitUntil(() => inPage(`article[data-entry-id=${id}] p`).length > 0);
  };

  beforeEach(async () => {
    history.replaceState(null, '', '/backend-ai-help-drawer');
    await setViewport({ width: 1300, height: 800 });
    help = mountHelp(fakePacks(entries).packs);
    hide = help.showPage(document.body);
    logIn('user');
    await settled();
  });
  afterEach(async () => {
    hide();
    help.remove();
    await settled();
    resetHost();
  });

  it('The page has a title, and its search is aligned with the headings', async () => {
    await waitUntil(() => inPage('#all').length > 0);
    expect(inPage('h1')[0]?.textContent).to.equal('Help');
    const [field, heading] = [box('.field'), box('#all')];
    expect(field?.left).to.equal(heading?.left);
    expect(heading && field && heading.top - field.bottom >= 12).to.equal(true);
  });

  it('The list in the drawer closes when the reader goes to the help page', async () => {
    history.replaceState(null, '', '/session');
    await settled();
    help.open();
    await waitUntil(() => help.isOpen);
    history.replaceState(null, '', '/backend-ai-help-drawer');
    await waitUntil(() => !help.isOpen);
  });

  it('On the help page, the help key moves focus to the search of the page', async () => {
    await waitUntil(() => inPage('bai-help-search').length > 0);
    expect(deepAll('bai-help-launcher')[0]?.checkVisibility()).to.equal(false);
    await sendKeys({ press: '?' });
    await waitUntil(() => document.activeElement === page());
    expect(help.isOpen).to.equal(false);
  });

  it('On the help page, the help key opens the drawer at an entry that was read there', async () => {
    help.open('user-one');
    await waitUntil(() => deepAll('article[data-entry-id=user-one] p').length > 0);
    help.close();
    await waitUntil(() => !help.isOpen);
    await sendKeys({ press: '?' });
    await waitUntil(() => help.isOpen);
  });

  it('An open entry appears beside the lists and is marked there', async () => {
    await open('user-one');
    const [list, entry] = [box('bai-help-contents'), box('.entry')];
    expect(list && entry && list.right <= entry.left + 1 && entry.width > list.width).to.equal(
      true,
    );
    expect(link('user-one')?.getAttribute('aria-current')).to.equal('true');
    expect(link('public-one')?.hasAttribute('aria-current')).to.equal(false);
    await expectAccessible(page());
  });

  it('A narrow page shows the entry in place of the lists, with a button to the lists', async () => {
    await setViewport({ width: 600, height: 800 });
    await open('user-one');
    expect(inPage('bai-help-contents')[0]?.checkVisibility()).to.equal(false);
    await expectAccessible(page());
    const back = inPage('.to-list')[0];
    if (back) await drawer.click(back);
    expect(inPage('bai-help-contents')[0]?.checkVisibility()).to.equal(true);
    expect(inPage('.entry')).to.have.length(0);
  });

  it('The search keeps its query while results are read', async () => {
    await waitUntil(() => inPage('input').length === 1);
    const input = inPage('input')[0];
    if (input instanceof HTMLInputElement) {
      input.value = 'user-one';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await waitUntil(() => inPage('[role=option]').length > 0);
    const first = inPage('[role=option]')[0];
    if (first) await drawer.click(first);
    await waitUntil(() => inPage('article').length === 1);
    expect(input instanceof HTMLInputElement && input.value).to.equal('user-one');
  });

  it('The page returns to the lists when the role can no longer read the entry', async () => {
    await open('user-one');
    logOut();
    await waitUntil(() => inPage('.entry').length === 0);
    await settled();
    expect(page().shadowRoot?.textContent).to.not.contain('user-one');
  });
});
