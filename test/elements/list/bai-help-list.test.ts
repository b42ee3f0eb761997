import { expect } from '@open-wc/testing';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { mountHelp, type MountedHelp } from '../../../src/mount.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';
import { deepAll, deepOne } from '../../support/dom.js';
import { anEntry } from '../../support/entries.js';
import { resetHost } from '../../support/fake-host.js';
import { fakePacks } from '../../support/fake-packs.js';
import { waitUntil } from '../../support/wait.js';

const COUNT = 180;
const entries = Array.from({ length: COUNT }, (_, n) => anEntry({ id: `public-${n}` }));

describe('long lists', () => {
  let help: MountedHelp;

  beforeEach(async () => {
    history.replaceState(null, '', '/job');
    help = mountHelp(fakePacks(entries).packs);
    await drawer.open();
  });

  afterEach(async () => {
    help.remove();
    await settled();
    resetHost();
  });

  it('A long list starts with five entries, and shows every entry after "Show all"', async () => {
    expect(drawer.listed().length).to.equal(5);
    await drawer.press(`Show all ${COUNT}`);
    await waitUntil(() => drawer.listed().length === COUNT);
    expect(new Set(drawer.listed()).size).to.equal(COUNT);
  });

  it('"Show all" is offered only if it shows at least two more entries', async () => {
    for (const [count, listed] of [
      [5, 5],
      [6, 6],
      [7, 5],
    ] as const) {
      help.remove();
      help = mountHelp(fakePacks(entries.slice(0, count)).packs);
      await drawer.open();
      await waitUntil(() => drawer.listed().length === listed);
      expect(drawer.hasButton(`Show all ${count}`)).to.equal(count > listed);
    }
  });

  it('"Show all" moves focus to the first new entry, and announces the number of entries', async () => {
    const [announcement] = deepAll('bai-help-home').flatMap((home) => [
      ...(home.shadowRoot?.querySelectorAll('[aria-live]') ?? []),
    ]);
    expect(announcement?.textContent.trim()).to.equal('');
    const fifth = drawer.listed()[4];
    await drawer.keyOn(drawer.button(`Show all ${COUNT}`), 'Enter');
    expect(drawer.hasButton(`Show all ${COUNT}`)).to.equal(false);
    const listed = drawer.listed();
    const focused = deepActiveElement()?.getAttribute('data-entry-id') ?? '';
    expect(listed.indexOf(focused)).to.equal(listed.indexOf(fifth ?? '') + 1);
    expect(announcement?.textContent.trim()).to.equal(`All entries are shown: ${COUNT}`);
  });

  it('The whole list is still shown after Back, and another page starts with five again', async () => {
    await drawer.press(`Show all ${COUNT}`);
    const [, , , , , sixth = ''] = drawer.listed();
    await drawer.click(deepOne(`a[data-entry-id=${sixth}]`));
    await drawer.press('Back');
    expect(drawer.listed()).to.include(sixth);
    history.pushState(null, '', '/data');
    await settled();
    help.update({ role: 'user', user: 'ann' });
    await settled();
    await waitUntil(() => drawer.listed().length === 5);
  });

  it('The last of many results can be selected at once, and tells the number of results', async () => {
    await drawer.search('title');
    await waitUntil(() => drawer.results().length > 0);
    await drawer.key('ArrowUp');
    const selected = deepOne('[role=option][aria-selected=true]');
    expect(selected.getAttribute('aria-posinset')).to.equal(selected.getAttribute('aria-setsize'));
  });
});
