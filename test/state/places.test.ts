import { expect } from '@open-wc/testing';
import { EntryIndex } from '../../src/model/entry-index.js';
import { historyOf } from '../../src/state/navigation.js';
import { Places, type Surface } from '../../src/state/places.js';
import { UserStorage } from '../../src/state/user-storage.js';
import { anEntry } from '../support/entries.js';

const KEY = 'backend-ai-help.places';
const MINUTE_MS = 60_000;
const INDEX = new EntryIndex([anEntry({ id: 'some-entry' })]);

/** A history at an entry, which a search has led to. */
const HISTORY = historyOf({ route: { at: 'entry', id: 'some-entry' }, query: 'some query' });

describe('Places', () => {
  const { now } = Date;

  const placesOf = (userKey: string | undefined, isPersistent = true) =>
    new Places(new UserStorage({ userKey, isPersistent }, () => localStorage));

  /** The places at the next visit of a user, or of an anonymous reader. */
  const take = (userKey: string | undefined, surface: Surface = 'drawer', index = INDEX) =>
    placesOf(userKey).take(surface, index, userKey !== undefined);

  const stored = () => sessionStorage.getItem(KEY) ?? '';

  beforeEach(() => sessionStorage.removeItem(KEY));

  afterEach(() => {
    Date.now = now;
    sessionStorage.removeItem(KEY);
  });

  it('Places: a reload is restored once, with its query', () => {
    placesOf('ann').store('drawer', [HISTORY], true);
    const place = take('ann');
    expect(place?.reloaded).to.equal(true);
    const [entry] = place?.histories[0]?.entries ?? [];
    expect(entry?.route).to.deep.equal({ at: 'entry', id: 'some-entry' });
    expect(entry?.query).to.equal('some query');
    expect(stored()).to.equal('');
    expect(take('ann')).to.equal(undefined);
  });

  it('Places: a reload is restored after the login that it led to', () => {
    placesOf('ann').store('drawer', [HISTORY], true);
    expect(take(undefined)).to.equal(undefined);
    expect(take('ann')?.histories).to.have.length(1);
  });

  it('Places: a reload is not restored for another user, whose login removes it', () => {
    placesOf('ann').store('drawer', [HISTORY], true);
    placesOf('ann').store('page', [HISTORY], true);
    expect(take('bob')).to.equal(undefined);
    expect(stored()).to.equal('');
  });

  it('Places: the drawer leaves what the page of the same user has stored for a reload', () => {
    placesOf('ann').store('drawer', [HISTORY], true);
    placesOf('ann').store('page', [HISTORY], true);
    expect(take('ann', 'drawer')?.histories).to.have.length(1);
    expect(take('ann', 'page')?.histories).to.have.length(1);
  });

  it('Places: a reload is not restored after more than ten minutes', () => {
    placesOf('ann').store('drawer', [HISTORY], true);
    const later = Date.now() + 11 * MINUTE_MS;
    Date.now = () => later;
    expect(take('ann')).to.equal(undefined);
    expect(stored()).to.equal('');
  });

  it('Places: a place without a reload has no query, and stays for its user', () => {
    placesOf('ann').store('drawer', [HISTORY], false);
    expect(stored()).to.not.include('some query');
    expect(take('bob')).to.equal(undefined);
    expect(take('ann')?.reloaded).to.equal(false);
    expect(take('ann')?.histories[0]?.entries).to.have.length(1);
  });

  it('Places: a stored place names no entry, and leads only to entries that exist', () => {
    for (const reloading of [true, false]) {
      placesOf('ann').store('drawer', [HISTORY], reloading);
      expect(stored()).to.not.include('some-entry');
    }
    expect(take('ann', 'drawer', new EntryIndex([]))?.histories[0]?.entries).to.deep.equal([]);
  });

  it('Places: nothing is stored for a user without a stable key', () => {
    for (const reloading of [true, false]) {
      placesOf('ann', false).store('drawer', [HISTORY], reloading);
      expect(stored()).to.equal('');
    }
  });

  it('Places: forgetReload removes the reload of a user, and leaves their other places', () => {
    placesOf('ann').store('drawer', [HISTORY], false);
    placesOf('ann').store('page', [HISTORY], true);
    placesOf('ann').forgetReload();
    expect(take('ann', 'page')).to.equal(undefined);
    expect(take('ann', 'drawer')?.histories).to.have.length(1);
  });
});
