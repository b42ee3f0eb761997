import { expect } from '@open-wc/testing';
import { UserStorage } from '../../src/state/user-storage.js';
import { aNewUser } from '../support/fake-host.js';

describe('UserStorage', () => {
  const storageOf = (userKey: string, isPersistent = true) =>
    new UserStorage({ userKey, isPersistent }, () => localStorage);

  let ann: string;
  let bob: string;

  beforeEach(() => {
    [ann, bob] = [aNewUser(), aNewUser()];
  });

  afterEach(() => {
    for (const user of [ann, bob]) storageOf(user).write('steps', undefined);
  });

  it('UserStorage: a value is there at the next visit of the same user', () => {
    storageOf(ann).write('steps', ['one']);
    expect(storageOf(ann).read('steps')).to.deep.equal(['one']);
    expect(JSON.stringify(localStorage)).to.not.include(ann);
  });

  it('UserStorage: a value of one user is not there for another user', () => {
    storageOf(ann).write('steps', ['one']);
    expect(storageOf(bob).read('steps')).to.equal(undefined);
    storageOf(bob).write('steps', ['two']);
    expect(storageOf(ann).read('steps')).to.deep.equal(['one']);
  });

  it('UserStorage: the fingerprint of an entry differs between users, and is not its id', () => {
    const fingerprints = [ann, ann, bob].map((user) => storageOf(user).fingerprintOf('some-entry'));
    expect(new Set(fingerprints).size).to.equal(2);
    expect(fingerprints.join()).to.not.include('some-entry');
  });

  it('UserStorage: values of a user without a stable key stay in memory', () => {
    const value = crypto.randomUUID();
    const storage = storageOf(ann, false);
    storage.write('steps', [value]);
    expect(storage.read('steps')).to.deep.equal([value]);
    expect(JSON.stringify(localStorage)).to.not.include(value);
    expect(storageOf(ann, false).read('steps')).to.equal(undefined);
  });
});
