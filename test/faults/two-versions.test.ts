import { expect } from '@open-wc/testing';
import { mountHelp } from '../../src/index.js';
import { hearComplaints } from '../support/complaints.js';
import { deepAll } from '../support/dom.js';
import { fakePacks } from '../support/fake-packs.js';
import { settle } from './stage.js';

/** What another version of the help has defined before. */
class OtherRoot extends HTMLElement {
  static readonly version = '0.0.1-other';
}

describe('two versions of the help on one page', () => {
  it('leave it to the first, and the second says once why', async () => {
    customElements.define('bai-help-root', OtherRoot);
    const complaints = hearComplaints();
    const fake = fakePacks([]);
    const help = mountHelp(fake.packs);
    const hide = help.showPage(document.body);
    help.configure({ launcher: 'tab' });
    await settle();
    expect(deepAll('*').filter((each) => each.localName.startsWith('bai-help-'))).to.deep.equal([]);
    expect(customElements.get('bai-help-drawer')).to.equal(undefined);
    expect(fake.requested).to.deep.equal([]);
    hide();
    help.remove();
    mountHelp(fake.packs).remove();
    complaints.close();
    expect(complaints.errors).to.deep.equal([]);
    expect(complaints.warnings).to.have.length(1);
    expect(complaints.warnings[0]).to.match(/stays out: another version/);
  });
});
