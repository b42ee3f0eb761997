import { expect } from '@open-wc/testing';
import type { Entry } from '../../../src/model/entry.js';
import { mountHelp, type MountedHelp } from '../../../src/mount.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';
import { expectAccessible } from '../../support/accessible.js';
import { deepAll } from '../../support/dom.js';
import { anEntry } from '../../support/entries.js';
import { logIn, resetHost } from '../../support/fake-host.js';
import { fakePacks } from '../../support/fake-packs.js';

const rule = { page: 'session', weight: 1 } as const;
const entry = (id: string, given: Partial<Entry>): Entry =>
  anEntry({ id, audience: 'user', pages: [rule], ...given });

const ENTRIES = [
  entry('best', { moment: 'ended', pages: [{ ...rule, weight: 2 }] }),
  entry('start', { moment: 'starting' }),
  entry('ended', { moment: 'ended' }),
  entry('node', { moment: 'nodes', audience: 'admin' }),
  entry('other-node', { moment: 'nodes', audience: 'superadmin' }),
  entry('mixed', { moment: 'apps' }),
  entry('mixed-admin', { moment: 'apps', audience: 'admin', pages: [{ page: 'data', weight: 1 }] }),
  entry('mixed-user', { moment: 'apps', pages: [{ page: 'data', weight: 1 }] }),
  entry('scoped', { moment: 'data', pages: [{ page: 'session', scope: 'admin', weight: 1 }] }),
  entry('anywhere', { pages: 'everywhere' }),
];

/** Returns each heading of a list with its badges, and the ids below it. */
const groups = (list: 'fitting' | 'others') =>
  deepAll('.group')
    .filter((group) => group.querySelector(`[data-list=${list}]`))
    .map((group) => [
      textOf(group.querySelector('h3')),
      ...(group.querySelector('bai-help-list')?.entries ?? []).map(({ id }) => id),
    ]);

const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const badgesIn = (element: Element | null | undefined): readonly string[] =>
  [...(element?.querySelectorAll('.badge') ?? [])].map(({ textContent }) => textContent.trim());

/** Returns the badge in the row of an entry. */
const badgeOf = (id: string) => badgesIn(deepAll(`a[data-entry-id=${id}]`)[0]).join('');

describe('home', () => {
  let help: MountedHelp;

  async function openAs(role: 'user' | 'admin' | 'superadmin', path = '/job'): Promise<void> {
    history.replaceState(null, '', path);
    help = mountHelp(fakePacks(ENTRIES).packs);
    await settled();
    logIn(role);
    await settled();
    await drawer.open();
  }

  afterEach(async () => {
    help.remove();
    await settled();
    resetHost();
  });

  it('The best entries of a page are grouped by moment, and the best entry comes first', async () => {
    await openAs('user');
    expect(groups('fitting')).to.deep.equal([
      ['When a session ends', 'best', 'ended'],
      ['Starting a session', 'start'],
      ['Apps and connections', 'mixed'],
      ['General', 'anywhere'],
    ]);
    expect(groups('others')).to.deep.equal([
      ['Apps and connections', 'mixed-user'],
      ['Folders and files', 'scoped'],
    ]);
  });

  it('A heading names the role that its whole group needs, and its rows do not repeat the role', async () => {
    await openAs('superadmin');
    await drawer.press('Show all 7');
    const nodes = groups('fitting').find(([, first]) => first === 'node');
    expect(nodes).to.deep.equal(['Nodes and resources For admins', 'node', 'other-node']);
    expect(badgeOf('node') + badgeOf('other-node')).to.equal('');
  });

  it('An entry for admins beside entries for all names its role itself', async () => {
    await openAs('admin');
    expect(groups('others')[0]).to.deep.equal([
      'Apps and connections',
      'mixed-admin',
      'mixed-user',
    ]);
    expect(badgeOf('mixed-admin')).to.equal('For admins');
    expect(badgeOf('mixed-user')).to.equal('');
  });

  it('"Why these?" explains the list in one text, and only with the reasons that apply', async () => {
    await openAs('user');
    const reasons = () =>
      deepAll('#reasons').flatMap((box) =>
        box.checkVisibility() ? [...box.children].map(({ textContent }) => textContent) : [],
      );
    const why = () => drawer.button('Why these?');
    expect(why().getAttribute('aria-expanded')).to.equal('false');
    expect(reasons()).to.deep.equal([]);
    await drawer.keyOn(why(), 'Enter');
    expect(why().getAttribute('aria-expanded')).to.equal('true');
    expect(reasons()).to.deep.equal([
      'These entries are about the page you are on.',
      'General entries help on every page.',
    ]);
    await expectAccessible(document.body);
    history.pushState(null, '', '/admin-session');
    await settled();
  });

  it('The list is accessible with all its entries and reasons', async () => {
    await openAs('superadmin');
    await drawer.press('Why these?');
    await drawer.press('Show all 7');
    await expectAccessible(document.body);
    const names = deepAll('ul').map((list) => list.getAttribute('aria-label'));
    expect(names).to.include('When a session ends');
  });

  it('The page of the help lists all entries by moment', async () => {
    await openAs('user', '/backend-ai-help-drawer');
    expect(groups('fitting')).to.deep.equal([]);
    expect(groups('others')).to.deep.equal([
      ['Starting a session', 'start'],
      ['Apps and connections', 'mixed', 'mixed-user'],
      ['Folders and files', 'scoped'],
      ['When a session ends', 'best', 'ended'],
      ['General', 'anywhere'],
    ]);
  });
});
