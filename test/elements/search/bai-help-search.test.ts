import { expect } from '@open-wc/testing';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';
import { mountHelp, type MountedHelp } from '../../../src/index.js';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { expectAccessible } from '../../support/accessible.js';
import { deepAll, deepOne } from '../../support/dom.js';
import { anEntry } from '../../support/entries.js';
import { aNewUser, logIn, resetHost } from '../../support/fake-host.js';
import { fakePacks, type FakePacks } from '../../support/fake-packs.js';
import { setViewport } from '../../support/browser.js';
import { inOneTask, waitUntil } from '../../support/wait.js';

const entries = [
  anEntry({ id: 'layout', title: 'The page looks broken' }),
  anEntry({ id: 'jupyter', audience: 'user', title: 'Jupyter does not launch' }),
  anEntry({ id: 'notebooks', audience: 'user', title: 'Notebooks of Jupyter are gone' }),
  anEntry({ id: 'slow', audience: 'user', title: 'Why is it slow?', summary: 'It takes long.' }),
  anEntry({ id: 'korean', audience: 'user', title: '세션 목록이 비어 있음' }),
  ...Array.from({ length: 12 }, (_, n) =>
    anEntry({ id: `many-${n}`, audience: 'user', title: `One of many, ${n}` }),
  ),
  anEntry({ id: 'proxy', audience: 'admin', title: 'Jupyter opens for nobody' }),
];

const options = () => deepAll('[role=option]').filter((option) => option.checkVisibility());
const active = () => options().find((option) => option.getAttribute('aria-selected') === 'true');
const status = () =>
  deepOne('bai-help-search').shadowRoot?.querySelector('[role=status]')?.textContent;

describe('search', () => {
  let help: MountedHelp;
  let fake: FakePacks;
  let email = '';

  beforeEach(async () => {
    await setViewport({ width: 1000, height: 800 });
    email = aNewUser();
    fake = fakePacks(entries);
    help = mountHelp(fake.packs);
    logIn('user', email);
    await drawer.open();
  });

  afterEach(() => {
    help.remove();
    resetHost();
  });

  it('Results show the titles of their own entries after a translator has replaced their texts', async () => {
    await drawer.search('broken');
    await waitUntil(() => drawer.results().includes('layout'));
    const texts = document.createTreeWalker(deepOne('#results'), NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (texts.nextNode()) nodes.push(texts.currentNode);
    for (const node of nodes) {
      const translated = document.createElement('span');
      translated.textContent = `Translated ${node.textContent ?? ''}`;
      if (node.textContent?.trim()) node.parentNode?.replaceChild(translated, node);
    }
    drawer.field().select();
    await drawer.search('jupyter');
    await waitUntil(() => drawer.results().includes('jupyter'));
    for (const option of options()) expect(option.textContent).not.to.contain('Translated');
    expect(options()[0]?.textContent).to.contain('Jupyter');
  });

  it('Results appear while the user types, from the first letters on', async () => {
    await drawer.search('jup');
    await waitUntil(() => drawer.results().length > 0);
    expect(drawer.results()).to.have.members(['jupyter', 'notebooks']);
    await drawer.search('yter lau');
    await waitUntil(() => drawer.results()[0] === 'jupyter');
  });

  it('The search is an accessible combobox with a listbox', async () => {
    await drawer.search('jupyter');
    await waitUntil(() => drawer.results().length > 0);
    const list = deepOne('[role=listbox]');
    expect(drawer.field().getAttribute('aria-controls')).to.equal(list.id);
    expect(drawer.field().getAttribute('aria-expanded')).to.equal('true');
    expect(drawer.field().getAttribute('aria-activedescendant')).to.equal(active()?.id);
    await expectAccessible(deepOne('bai-help-root'));
  });

  it('Search terms are marked in the results', async () => {
    await drawer.search('jupyter');
    await waitUntil(() => drawer.results().length > 0);
    const marks = options().flatMap((option) => [...option.querySelectorAll('mark')]);
    expect(new Set(marks.map((mark) => mark.textContent.toLowerCase()))).to.deep.equal(
      new Set(['jupyter']),
    );
  });

  it('Arrows, Home and End move through the results, and Enter opens one', async () => {
    await drawer.search('jupyter');
    await waitUntil(() => drawer.results().length === 2);
    const [first, second] = drawer.results();
    expect(active()?.getAttribute('data-entry-id')).to.equal(first);
    await drawer.key('ArrowDown');
    expect(active()?.getAttribute('data-entry-id')).to.equal(second);
    await drawer.key('ArrowDown');
    expect(active()?.getAttribute('data-entry-id')).to.equal(first);
    await drawer.key('ArrowUp');
    expect(active()?.getAttribute('data-entry-id')).to.equal(second);
    await drawer.key('Home');
    expect(active()?.getAttribute('data-entry-id')).to.equal(first);
    await drawer.key('End');
    await drawer.key('Enter');
    await waitUntil(() => deepAll('article').length === 1);
    expect(deepOne('article').dataset['entryId']).to.equal(second);
  });

  it('The first Escape clears the search, and the second closes the drawer', async () => {
    await drawer.search('jupyter');
    await drawer.key('Escape');
    expect(drawer.field().value).to.equal('');
    expect(deepActiveElement()).to.equal(drawer.field());
    await drawer.key('Escape');
    await waitUntil(() => !deepOne('aside').checkVisibility());
  });

  it('Back restores the query and the results', async () => {
    await drawer.search('notebooks');
    await waitUntil(() => drawer.results()[0] === 'notebooks');
    await drawer.key('Enter');
    await waitUntil(() => deepAll('article').length === 1);
    deepOne('button[aria-label="Back"]').click();
    await waitUntil(() => drawer.results()[0] === 'notebooks');
    expect(drawer.field().value).to.equal('notebooks');
  });

  it('Back restores the selected result', async () => {
    await drawer.search('jupyter');
    await waitUntil(() => drawer.results().length === 2);
    const [, second] = drawer.results();
    deepOne(`[role=option][data-entry-id=${second ?? ''}]`).click();
    await waitUntil(() => deepAll('article').length === 1);
    deepOne('button[aria-label="Back"]').click();
    await waitUntil(() => drawer.results().length === 2);
    expect(active()?.getAttribute('data-entry-id')).to.equal(second);
    expect(active()).to.not.equal(options()[0]);
    await drawer.search(' note');
    expect(active()).to.equal(options()[0]);
  });

  it('Back scrolls to the selected result far down the list', async () => {
    await setViewport({ width: 1000, height: 420 });
    await drawer.search('many');
    await waitUntil(() => drawer.results().length > 8);
    await drawer.key('End');
    const shown = () => {
      const list = deepOne('[role=listbox]').getBoundingClientRect();
      const row = active()?.getBoundingClientRect();
      return row !== undefined && row.top >= list.top - 1 && row.bottom <= list.bottom + 1;
    };
    await waitUntil(shown);
    await drawer.key('Enter');
    await waitUntil(() => deepAll('article').length === 1);
    deepOne('button[aria-label="Back"]').click();
    await waitUntil(() => drawer.results().length > 8 && shown());
  });

  it('The number of results is announced after a pause in typing', async () => {
    await drawer.search('jupyter');
    await waitUntil(() => status() === '2 results');
    await drawer.key('Escape');
    await drawer.search('broken');
    await waitUntil(() => status() === '1 result');
  });

  it('A search without results shows a message and a link to the manual', async () => {
    await drawer.search('qqqqq wwwww');
    const message = () => deepAll('.message')[0]?.textContent ?? '';
    await waitUntil(() => message().includes('No results for “qqqqq wwwww”.'));
    expect(deepAll('.manual a').length).to.equal(1);
    await expectAccessible(deepOne('bai-help-root'));
  });

  it('A message is shown while the first packs load', async () => {
    fake.hold(true);
    await drawer.search('jupyter');
    expect(deepOne('.message').textContent).to.equal('Loading help…');
    fake.hold(false);
    await waitUntil(() => drawer.results().length === 2);
    expect(deepAll('.message')).to.deep.equal([]);
  });

  it('The keys of an input method are ignored', async () => {
    await drawer.search('jupyter');
    await waitUntil(() => drawer.results().length === 2);
    const before = active();
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      drawer
        .field()
        .dispatchEvent(
          new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, composed: true }),
        );
      // Safari sends the key that ends a composition after its end.
      drawer
        .field()
        .dispatchEvent(
          new KeyboardEvent('keydown', { key, keyCode: 229, bubbles: true, composed: true }),
        );
    }
    await settled();
    expect(active()).to.equal(before);
    expect(deepAll('article')).to.deep.equal([]);
    expect(deepOne('aside').checkVisibility()).to.equal(true);
  });

  it('Letters are found while they are composed', async () => {
    drawer.field().focus();
    drawer.field().dispatchEvent(new CompositionEvent('compositionstart'));
    drawer.field().value = '세션';
    drawer.field().dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    await waitUntil(() => drawer.results()[0] === 'korean');
    expect(drawer.field().value).to.equal('세션');
  });

  it('Recent searches are offered until the user clears them', async () => {
    await drawer.search('notebooks');
    await waitUntil(() => drawer.results()[0] === 'notebooks');
    await drawer.key('Enter');
    await waitUntil(() => deepAll('article').length === 1);
    deepOne('button[aria-label="Back"]').click();
    await waitUntil(() => deepAll('input[role=combobox]').length === 1);
    drawer.field().focus();
    await drawer.key('Escape');
    await waitUntil(() => deepAll('.recent').length === 1);
    await expectAccessible(deepOne('bai-help-root'));
    const [recent] = deepAll('.recent button');
    expect(recent?.textContent.trim()).to.equal('notebooks');
    const last = deepOne('.recent .forget');
    last.click();
    await waitUntil(() => deepAll('.recent').length === 0);
  });

  it('Recent searches are neither stored nor offered to another user', async () => {
    await drawer.search('notebooks');
    await waitUntil(() => drawer.results()[0] === 'notebooks');
    await drawer.key('Enter');
    await waitUntil(() => deepAll('article').length === 1);
    expect(JSON.stringify(Object.values(localStorage))).to.not.contain('notebooks');
    deepOne('button[aria-label="Back"]').click();
    await waitUntil(() => deepAll('input[role=combobox]').length === 1);
    drawer.field().focus();
    await drawer.key('Escape');
    await waitUntil(() => deepAll('.recent').length === 1);
    logIn('admin');
    await waitUntil(() => deepAll('.recent').length === 0);
  });

  it('Recent searches can be used by keyboard', async () => {
    for (const query of ['notebooks', 'broken']) {
      await drawer.search(query);
      await waitUntil(() => drawer.results().length > 0);
      await drawer.key('Enter');
      await waitUntil(() => deepAll('article').length === 1);
      deepOne('button[aria-label="All help"]').click();
      await waitUntil(() => deepAll('input[role=combobox]').length === 1);
    }
    drawer.field().focus();
    await drawer.key('Tab');
    expect(deepActiveElement()?.textContent.trim()).to.equal('broken');
    await drawer.key('Tab');
    await drawer.key('Enter');
    await waitUntil(() => drawer.results()[0] === 'notebooks');
    expect([drawer.field().value, deepActiveElement()]).to.deep.equal([
      'notebooks',
      drawer.field(),
    ]);
    await drawer.key('Escape');
    for (let n = 0; n < 3; n += 1) await drawer.key('Tab');
    expect(deepActiveElement()).to.equal(deepOne('.recent .forget'));
    await drawer.key('Enter');
    await waitUntil(() => deepAll('.recent').length === 0);
    expect(deepActiveElement()).to.equal(drawer.field());
    await drawer.key('Tab');
    // Firefox stops at a scroll container before its content.
    if (deepActiveElement()?.matches('.content')) await drawer.key('Tab');
    expect(deepOne('bai-help-home').shadowRoot?.activeElement).to.not.equal(null);
  });

  it('Each text has its own direction and starts where the page starts', async () => {
    document.documentElement.dir = 'rtl';
    /** Returns whether the period is to the right of the letter before it. */
    const runsRight = (text: Element) => {
      const [node] = [...text.childNodes].filter((one) => one instanceof Text && one.data.trim());
      const range = document.createRange();
      const length = node?.textContent?.trimEnd().length ?? 0;
      if (!(node instanceof Text)) expect.fail('there is no text');
      const at = (index: number) => {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        return range.getBoundingClientRect();
      };
      const [end, before] = [at(length - 1), at(length - 2)];
      return end.left >= before.right - 1;
    };
    const starts = (text: Element) => getComputedStyle(text).textAlign;
    const row = () => deepOne('[data-entry-id=slow]');
    const texts = () => [...row().querySelectorAll('.title, .summary')];
    await drawer.press('Show all 17');
    await waitUntil(() => deepAll('[data-entry-id=slow]').length === 1);
    expect(texts().map(runsRight)).to.deep.equal([true, true]);
    expect(texts().map(starts)).to.deep.equal(['right', 'right']);
    document.documentElement.removeAttribute('dir');
  });

  it('Results fit at 400 % zoom, where the whole panel scrolls', async () => {
    await setViewport({ width: 320, height: 256 });
    await drawer.search('many');
    await waitUntil(() => drawer.results().length > 8);
    const list = deepOne('[role=listbox]');
    expect(list.scrollHeight).to.equal(list.clientHeight);
    await drawer.key('End');
    const { top, bottom } = active()?.getBoundingClientRect() ?? { top: -1, bottom: 999 };
    expect([top >= 0, bottom <= 256]).to.deep.equal([true, true]);
  });

  it('Results above the role are never found, and disappear when the role drops', async () => {
    await drawer.search('jupyter');
    await waitUntil(() => drawer.results().length === 2);
    logIn('admin', email);
    await settled();
    drawer.field().focus();
    await drawer.search('jupyter');
    await waitUntil(() => drawer.results().includes('proxy'));
    await inOneTask(() => logIn('user', email));
    expect(drawer.results()).to.deep.equal([]);
    expect(drawer.field().value, 'what was looked for before').to.equal('');
    drawer.field().focus();
    await drawer.search('jupyter');
    await waitUntil(() => drawer.results().length === 2);
    expect(drawer.results()).to.have.members(['jupyter', 'notebooks']);
  });

  it('Results are links that open in a new tab', async () => {
    await drawer.search('jupyter');
    await waitUntil(() => drawer.results().length > 0);
    expect(options().map((option) => option.getAttribute('href'))).to.deep.equal(
      drawer.results().map((id) => `#help=${id}`),
    );
  });
});
