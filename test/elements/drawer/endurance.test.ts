import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { MAX_HISTORY_WRITES, setViewport } from '../../support/browser.js';
import { deepMarkup, deepOne } from '../../support/dom.js';
import { waitUntil } from '../../support/wait.js';
import { endPanel, logInAs, startPanel, type PanelTest } from '../panel-support.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';

describe('panel endurance', () => {
  let test: PanelTest;

  beforeEach(async () => {
    await setViewport({ width: 1000, height: 320 });
    test = startPanel();
    logInAs('user');
    await settled();
  });

  afterEach(() => endPanel(test));

  it('The article, the scroll position and focus survive 200 openings', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    await drawer.press('Open help');
    deepOne('a[data-entry-id=user-1]').click();
    await waitUntil(() => drawer.entry() === 'user-1' && deepMarkup().includes('Body of user-1'));
    await settled();
    drawer.content().scrollTop = 60;
    await settled();
    await sendKeys({ press: 'Escape' });
    await settled();
    const article = deepOne('article');
    // Each round changes the page twice, and the drawer writes the URL each time.
    for (let n = 0; n < Math.min(200, MAX_HISTORY_WRITES / 8); n += 1) {
      opener.focus();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: '?', cancelable: true }));
      await settled();
      expect(drawer.isOpen(), `opening ${n}`).to.equal(true);
      expect(deepOne('article')).to.equal(article);
      expect(drawer.content().scrollTop, `scroll ${n}`).to.equal(60);
      expect(deepActiveElement()).to.equal(drawer.panel());
      history.pushState(null, '', n % 2 === 0 ? '/data' : '/job');
      await settled();
      expect(deepOne('article')).to.equal(article);
      expect(drawer.content().scrollTop, `scroll on another page ${n}`).to.equal(60);
      window.dispatchEvent(new KeyboardEvent('keydown', { key: '?', cancelable: true }));
      await settled();
      expect(drawer.isOpen(), `closing ${n}`).to.equal(false);
      expect(deepActiveElement()).to.equal(opener);
      history.pushState(null, '', n % 2 === 0 ? '/job' : '/data');
    }
    opener.remove();
  });
});
