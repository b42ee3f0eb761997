import { expect } from '@open-wc/testing';
import { mountHelp } from '../../src/index.js';
import { recordErrors } from '../support/error-log.js';
import { deepAll } from '../support/dom.js';
import { fakePacks } from '../support/fake-packs.js';
import { settled } from '../driver/settled.js';

/** The root element of another version. */
class OtherRoot extends HTMLElement {
  static readonly version = '0.0.1-other';
}

describe('two versions of the help on one page', () => {
  it('The second version leaves the page to the first and warns once', async () => {
    customElements.define('bai-help-root', OtherRoot);
    const errorLog = recordErrors();
    const fake = fakePacks([]);
    const help = mountHelp(fake.packs);
    const hide = help.showPage(document.body);
    help.configure({ launcher: 'tab' });
    await settled();
    expect(deepAll('*').filter((each) => each.localName.startsWith('bai-help-'))).to.deep.equal([]);
    expect(customElements.get('bai-help-drawer')).to.equal(undefined);
    expect(fake.requested).to.deep.equal([]);
    hide();
    help.remove();
    mountHelp(fake.packs).remove();
    errorLog.close();
    expect(errorLog.errors).to.deep.equal([]);
    expect(errorLog.warnings).to.have.length(1);
    expect(errorLog.warnings[0]).to.match(/is not mounted: another version/);
  });
});
