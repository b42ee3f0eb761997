import { expect } from '@open-wc/testing';
import { mountHelp } from '../../src/index.js';
import { recordErrors } from '../support/error-log.js';
import { deepAll } from '../support/dom.js';
import { logIn, resetHost } from '../support/fake-host.js';
import { fakePacks } from '../support/fake-packs.js';
import { anEntry } from '../support/entries.js';
import { listed } from './stage.js';
import { drawer } from '../driver/dom-driver.js';
import { settled } from '../driver/settled.js';

describe('two copies of one version of the help on one page', () => {
  it('The second copy uses the elements of the first and warns about nothing', async () => {
    const errorLog = recordErrors();
    const first = await import('../../src/mount.js');
    const address = new URL('../../src/mount.ts?another-copy', import.meta.url).href;
    const second = (await import(address)) as typeof first;
    expect(second.mountHelp).to.not.equal(first.mountHelp);
    const { packs } = fakePacks([anEntry({ id: 'public-one' })]);
    first.mountHelp(packs).remove();
    const help = second.mountHelp(packs);
    logIn('user');
    await drawer.open();
    expect(drawer.isOpen()).to.equal(true);
    expect(listed()).to.deep.equal(['public-one']);
    help.remove();
    await settled();
    errorLog.close();
    resetHost();
    expect(deepAll('bai-help-root')).to.have.length(0);
    expect(errorLog).to.deep.include({ errors: [], warnings: [] });
  });

  it('Two mounts share one help, and the page gets one warning', async () => {
    const errorLog = recordErrors();
    const { packs } = fakePacks([anEntry({ id: 'public-one' })]);
    const help = mountHelp(packs);
    const others = [mountHelp(packs), mountHelp(packs)];
    logIn('user');
    await drawer.open();
    for (const other of others) other.remove();
    await settled();
    expect([deepAll('bai-help-root').length, drawer.isOpen()]).to.deep.equal([1, true]);
    help.remove();
    await settled();
    errorLog.close();
    resetHost();
    expect(deepAll('bai-help-root')).to.have.length(0);
    expect(errorLog.errors).to.deep.equal([]);
    expect(errorLog.warnings).to.have.length(1);
    expect(errorLog.warnings[0]).to.match(/is not mounted: it is on this page already/);
  });
});
