import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { expectAccessible } from '../../support/accessible.js';
import { deepAll, deepMarkup, deepOne } from '../../support/dom.js';
import { setViewport } from '../../support/browser.js';
import { inOneTask, waitUntil } from '../../support/wait.js';
import { endPanel, logInAs, reload, startPanel, type PanelTest } from '../panel-support.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';

describe('panel', () => {
  let test: PanelTest;

  beforeEach(async () => {
    await setViewport({ width: 1000, height: 700 });
    test = startPanel();
    logInAs('user');
    await settled();
  });

  afterEach(() => endPanel(test));

  const read = async (id: string) => {
    deepOne(`a[data-entry-id=${id}]`).click();
    await waitUntil(() => drawer.entry() === id && deepMarkup().includes(`Body of ${id}`));
    await settled();
  };

  it('The panel is empty until its first opening', async () => {
    expect(drawer.panel().childElementCount).to.equal(0);
    await drawer.open();
    expect(deepAll('bai-help-view')).to.have.length(1);
  });

  it('The first opening creates no formatter of numbers, which takes long', async () => {
    const { NumberFormat } = Intl;
    let created = 0;
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct: (target, options: ConstructorParameters<typeof NumberFormat>) => {
        created++;
        return new target(...options);
      },
    });
    try {
      await drawer.open();
      await settled();
      expect(deepAll('[role=separator]')[0]?.ariaValueText).to.match(/^\d+ px$/);
      expect(created).to.equal(0);
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
  });

  it('Back and Forward navigate and are disabled at the end of the history', async () => {
    await drawer.open();
    expect(drawer.button('Back').getAttribute('aria-disabled')).to.equal('true');
    await read('user-1');
    await drawer.press('Back');
    expect(drawer.entry()).to.equal(undefined);
    expect(deepActiveElement()).to.equal(drawer.button('Back'));
    expect(drawer.button('Back').getAttribute('aria-disabled')).to.equal('true');
    await drawer.press('Forward');
    expect(drawer.entry()).to.equal('user-1');
    await expectAccessible(deepOne('bai-help-root'));
  });

  it('"All help" leads to the lists and keeps focus in the drawer', async () => {
    await drawer.open();
    expect(drawer.hasButton('All help')).to.equal(false);
    await read('user-1');
    await drawer.press('All help');
    expect(deepAll('bai-help-home')).to.have.length(1);
    expect(deepActiveElement()?.id).to.equal('title');
  });

  it('The panel lists its keyboard shortcuts', async () => {
    await drawer.open();
    await drawer.press('Keyboard shortcuts');
    const keys = deepAll('kbd').map((key) => key.textContent);
    expect(keys).to.include.members(['?', 'Enter', 'Esc', '↑', '↓']);
    expect(deepActiveElement()?.textContent).to.equal('Keyboard shortcuts');
    await expectAccessible(deepOne('bai-help-root'));
    await drawer.press('Back');
    expect(deepAll('bai-help-home')).to.have.length(1);
  });

  it('Escape that is handled elsewhere or belongs to a composition does not close the panel', async () => {
    await drawer.open();
    const inside = deepOne('bai-help-view');
    const escape = (init: KeyboardEventInit) =>
      new KeyboardEvent('keydown', {
        key: 'Escape',
        bubbles: true,
        composed: true,
        cancelable: true,
        ...init,
      });
    inside.dispatchEvent(escape({ isComposing: true }));
    await settled();
    expect(drawer.isOpen()).to.equal(true);
    inside.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    inside.dispatchEvent(escape({}));
    await settled();
    expect(drawer.isOpen()).to.equal(true);
    inside.dispatchEvent(escape({}));
    await settled();
    expect(drawer.isOpen()).to.equal(false);
  });

  it('Focus moves to the launcher when the opener is removed', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    await sendKeys({ press: '?' });
    await settled();
    expect(deepActiveElement()).to.equal(drawer.panel());
    opener.remove();
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(deepActiveElement()).to.equal(drawer.button('Open help'));
  });

  it('Focus stays in the page when the drawer is closed from there', async () => {
    await drawer.open();
    const outside = document.body.appendChild(document.createElement('button'));
    outside.focus();
    await sendKeys({ press: '?' });
    await settled();
    expect(drawer.isOpen()).to.equal(false);
    expect(deepActiveElement()).to.equal(outside);
    outside.remove();
  });

  it('The panel tries once to take focus from a dialog that pulls it back', async () => {
    const dialog = document.body.appendChild(document.createElement('button'));
    let pulls = 0;
    const pull = (event: FocusEvent) => {
      if (event.target === dialog) return;
      pulls += 1;
      dialog.focus();
    };
    dialog.focus();
    document.addEventListener('focusin', pull);
    await sendKeys({ press: '?' });
    await settled();
    await settled();
    document.removeEventListener('focusin', pull);
    expect(drawer.isOpen()).to.equal(true);
    expect(pulls).to.equal(1);
    expect(deepActiveElement()).to.equal(dialog);
    dialog.remove();
  });

  it('The panel returns to its last entry after a reload', async () => {
    const again = async () => {
      test.help.remove();
      test = reload();
      await settled();
      await drawer.open();
      await settled();
    };
    await drawer.open();
    await read('user-0');
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(Object.entries(localStorage).join()).to.not.contain('user-0');
    await again();
    await waitUntil(() => drawer.entry() === 'user-0');
    await drawer.press('Back');
    expect(deepAll('bai-help-home')).to.have.length(1);
    await drawer.press('Close help');
    await again();
    expect(deepAll('bai-help-home')).to.have.length(1);
  });

  it('A closed panel drops an entry when its role drops', async () => {
    logInAs('admin');
    await settled();
    await drawer.open();
    await read('admin-one');
    await drawer.press('Close help');
    await inOneTask(() => logInAs('user'));
    expect(deepMarkup()).to.not.contain('admin-one');
    await settled();
    expect(location.hash).to.equal('');
  });

  it('The panel works at 400 % zoom and from right to left', async () => {
    await setViewport({ width: 320, height: 256 });
    document.documentElement.dir = 'rtl';
    await drawer.open();
    await read('user-1');
    const { width, left } = drawer.panel().getBoundingClientRect();
    expect([left, Math.round(width)]).to.deep.equal([0, innerWidth]);
    expect(drawer.content().clientHeight).to.be.at.least(100);
    for (const name of ['Back', 'Forward', 'All help', 'Keyboard shortcuts', 'Close help']) {
      const box = drawer.button(name).getBoundingClientRect();
      expect(box.left, name).to.be.at.least(0);
      expect(box.right, name).to.be.at.most(innerWidth);
    }
    expect(drawer.button('Back').getBoundingClientRect().left).to.be.above(
      drawer.button('Close help').getBoundingClientRect().left,
    );
    await expectAccessible(deepOne('bai-help-root'));
    document.documentElement.removeAttribute('dir');
  });
});
