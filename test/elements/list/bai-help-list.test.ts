import { expect } from '@open-wc/testing';
import { mountHelp, type MountedHelp } from '../../../src/mount.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';
import { deepOne } from '../../support/dom.js';
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

  it('A long list shows every entry without a request of the reader', async () => {
    await waitUntil(() => drawer.listed().length === COUNT);
    expect(new Set(drawer.listed()).size).to.equal(COUNT);
  });

  it('The last of many results can be selected at once, and tells the number of results', async () => {
    await drawer.search('title');
    await waitUntil(() => drawer.results().length > 0);
    await drawer.key('ArrowUp');
    const selected = deepOne('[role=option][aria-selected=true]');
    expect(selected.getAttribute('aria-posinset')).to.equal(selected.getAttribute('aria-setsize'));
  });
});
