import { expect } from '@open-wc/testing';
import { mountHelp } from '../../src/index.js';
import { hearComplaints } from '../support/complaints.js';
import { deepAll } from '../support/dom.js';
import { logIn, resetHost } from '../support/fake-host.js';
import { fakePacks } from '../support/fake-packs.js';
import { anEntry } from '../support/entries.js';
import { isOpen, listed, open, settle } from './stage.js';

describe('two copies of one version of the help on one page', () => {
  it('work with the elements of the first, and nobody is told', async () => {
    const complaints = hearComplaints();
    const first = await import('../../src/mount.js');
    const address = new URL('../../src/mount.ts?another-copy', import.meta.url).href;
    const second = (await import(address)) as typeof first;
    expect(second.mountHelp).to.not.equal(first.mountHelp);
    const { packs } = fakePacks([anEntry({ id: 'public-one' })]);
    first.mountHelp(packs).remove();
    const help = second.mountHelp(packs);
    logIn('user');
    await open();
    expect(isOpen()).to.equal(true);
    expect(listed()).to.deep.equal(['public-one']);
    help.remove();
    await settle();
    complaints.close();
    resetHost();
    expect(deepAll('bai-help-root')).to.have.length(0);
    expect(complaints).to.deep.include({ errors: [], warnings: [] });
  });

  it('are one help: whoever asks for another is told once', async () => {
    const complaints = hearComplaints();
    const { packs } = fakePacks([anEntry({ id: 'public-one' })]);
    const help = mountHelp(packs);
    const others = [mountHelp(packs), mountHelp(packs)];
    logIn('user');
    await open();
    for (const other of others) other.remove();
    await settle();
    expect([deepAll('bai-help-root').length, isOpen()]).to.deep.equal([1, true]);
    help.remove();
    await settle();
    complaints.close();
    resetHost();
    expect(deepAll('bai-help-root')).to.have.length(0);
    expect(complaints.errors).to.deep.equal([]);
    expect(complaints.warnings).to.have.length(1);
    expect(complaints.warnings[0]).to.match(/stays out: it is on this page already/);
  });
});
