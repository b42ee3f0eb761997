import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { HelpStore } from '../../src/state/help-store.js';
import { AUDIENCES, ROLES, type Role } from '../../src/model/audience.js';
import { ifAllowed, logIn, logOut, resetHost } from '../support/fake-host.js';
import { fakePacks } from '../support/fake-packs.js';
import { fuzz } from '../support/fuzz.js';
import { serveHostTexts, type HostTextsServer } from '../support/host-texts.js';
import { waitUntil } from '../support/wait.js';
import { COMMON, content, type Content, type Part } from './support/content.js';
import { existing, maySee, replacementsOf } from './support/oracle.js';

const become = (role: Role): void => (role === 'anonymous' ? logOut() : logIn(role));

/** Returns the message of Web-UI that leads to an entry. */
const troubleOf = (id: string): string => `The trouble of ${id} has happened here.`;

function packsOf(given: Content, { entries, hints }: Part) {
  return fakePacks(
    entries,
    ['en'],
    hints,
    (entry) => given.htmlOf(entry),
    (entry) => given.keywordsOf(entry),
    ({ id }) => ({ titles: [troubleOf(id)] }),
  );
}

/** Whether a role may request a pack, by its name. */
const mayRequest = (role: Role, pack: string): boolean =>
  maySee(
    role,
    AUDIENCES.find((audience) => audience === pack.split('.')[1]),
  );

/** Expects that exactly the entries of a role exist, in each way to an entry. */
async function check(store: HelpStore, given: Content, role: Role): Promise<void> {
  const exist = [...existing(given, role)].sort();
  const { index, hints } = store.state;
  expect(index.all.map(({ id }) => id).sort(), 'listed').to.deep.equal(exist);
  for (const { id, audience, isOwn } of index.all) {
    expect(maySee(role, audience), id).to.equal(true);
    expect(isOwn === true, id).to.equal(given.own.entries.some((own) => own.id === id));
  }
  for (const hint of hints) {
    expect(maySee(role, hint.audience), hint.id).to.equal(true);
    expect(given.hide, 'hint').not.to.include(hint.entry);
  }
  const { hits } = await store.session.search.find(COMMON);
  expect(hits.map(({ entry }) => entry.id).sort(), 'found').to.deep.equal(exist);

  const { announcements, articles } = store.session;
  for (const id of given.ids) {
    const shown = exist.includes(id) ? [id] : replacementsOf(given, role, id);
    const link = index.byId(id)?.id;
    if (shown.length === 0) expect(link, 'linked').to.equal(undefined);
    else expect(shown, 'linked').to.include(link);
    expect((await articles.load(id)) !== undefined, id).to.equal(shown.length > 0);
    const announcement = { source: 'toast', text: troubleOf(id), time: 0 } as const;
    await announcements.receive([{ announcement, count: 1 }]);
  }
  for (const { entry } of announcements.log) expect(exist, 'announced').to.include(entry);
  const explained = given.ids.filter((id) => exist.includes(id));
  expect(announcements.log.length, 'announced').to.equal(explained.length);
}

describe('own packs above the role', () => {
  let texts: HostTextsServer;
  before(() => (texts = serveHostTexts({})));
  after(() => texts.close());
  afterEach(resetHost);

  it('Own entries that add, replace and hide others reveal nothing above the role', async () => {
    const seen = { replaced: 0, hidden: 0 };
    await fc.assert(
      fc.asyncProperty(
        content,
        fc.array(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('/session', '/maintenance'),
        async (given, roles, url) => {
          ifAllowed(() => history.replaceState(null, '', url));
          const shipped = packsOf(given, given.shipped);
          const own = packsOf(given, given.own);
          const installation = { hide: given.hide };
          const store = new HelpStore(shipped.packs, undefined, installation, undefined, [
            () => Promise.resolve({ packs: own.packs, defaultLanguage: 'en' }),
          ]);
          try {
            for (const role of roles) {
              for (const { requested } of [shipped, own]) requested.splice(0);
              become(role);
              await waitUntil(() => !store.state.loading);
              await check(store, given, role);
              for (const name of [...shipped.requested, ...own.requested]) {
                expect(mayRequest(role, name), name).to.equal(true);
              }
              const gone = given.ids.filter((id) => replacementsOf(given, role, id).length > 0);
              seen.replaced += gone.length;
              seen.hidden += given.hide.length;
            }
          } finally {
            store.disconnect();
            logOut();
          }
        },
      ),
      fuzz(60, 600),
    );
    for (const [what, times] of Object.entries(seen)) expect(times, what).to.be.greaterThan(20);
  });
});
