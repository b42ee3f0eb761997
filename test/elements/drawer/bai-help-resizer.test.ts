import { expect } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expectAccessible } from '../../support/accessible.js';
import { deepAll, deepOne } from '../../support/dom.js';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { emulatesMedia, canHoldKeys, setViewport } from '../../support/browser.js';
import { endPanel, logInAs, reload, startPanel, type PanelTest } from '../panel-support.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';

const handle = () => deepOne('[role=separator]');
const width = () => Math.round(drawer.panel().getBoundingClientRect().width);
const room = () => document.body.style.paddingInlineEnd;

async function drag(by: number): Promise<void> {
  const { x, y, width, height } = handle().getBoundingClientRect();
  const from = Math.round(x + width / 2);
  const middle = Math.round(y + height / 2) + 60;
  await sendMouse({ type: 'move', position: [from, middle] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [from + by / 2, middle] });
  await settled();
  await sendMouse({ type: 'move', position: [from + by, middle] });
  await settled();
}

async function drop(): Promise<void> {
  await sendMouse({ type: 'up' });
  await settled();
}

const withShift = async (name: string) => {
  if (canHoldKeys) {
    await sendKeys({ down: 'Shift' });
    await drawer.key(name);
    await sendKeys({ up: 'Shift' });
  } else {
    const init = { key: name, shiftKey: true, bubbles: true, composed: true, cancelable: true };
    deepActiveElement()?.dispatchEvent(new KeyboardEvent('keydown', init));
    await settled();
  }
};

describe('width of the panel', () => {
  let test: PanelTest;

  const start = async (viewport: number) => {
    await setViewport({ width: viewport, height: 700 });
    test = startPanel();
    logInAs('user');
    await settled();
  };
  const restart = async (name?: string) => {
    test.help.remove();
    test = reload();
    logInAs('user', name);
    await settled();
    await drawer.open();
  };

  afterEach(async () => {
    await resetMouse();
    document.documentElement.removeAttribute('dir');
    await endPanel(test);
  });

  it('The width is the value of a separator', async () => {
    await start(1300);
    await drawer.open();
    await settled();
    const read = (name: string) => handle().getAttribute(`aria-${name}`);
    expect(read('orientation')).to.equal('vertical');
    expect(read('label')).to.equal('Resize help panel');
    expect([read('valuemin'), read('valuenow'), read('valuemax')]).to.deep.equal([
      '320',
      '400',
      '720',
    ]);
    expect(read('valuetext')).to.equal('400 px');
    await expectAccessible(deepOne('bai-help-root'));
  });

  it('Arrow keys change the width, and the page follows', async () => {
    await start(1300);
    await drawer.open();
    handle().focus();
    await drawer.key('ArrowLeft');
    expect([width(), room()]).to.deep.equal([410, '410px']);
    await withShift('ArrowLeft');
    await drawer.key('ArrowRight');
    expect([width(), room()]).to.deep.equal([450, '450px']);
    await drawer.key('End');
    expect([width(), room()]).to.deep.equal([720, '720px']);
    await drawer.key('Home', 'ArrowRight');
    expect([width(), room()]).to.deep.equal([320, '320px']);
    expect(handle().getAttribute('aria-valuenow')).to.equal('320');
  });

  it('The keys are mirrored from right to left', async () => {
    await start(1300);
    document.documentElement.dir = 'rtl';
    await drawer.open();
    handle().focus();
    await drawer.key('ArrowRight');
    expect(width()).to.equal(410);
    await drag(50);
    await drop();
    expect(width()).to.equal(460);
  });

  it('Dragging changes the width, and the page follows during the drag', async () => {
    await start(1300);
    await drawer.open();
    await drag(-100);
    expect([width(), room()]).to.deep.equal([500, '500px']);
    await drop();
    expect(width()).to.equal(500);
    await drag(400);
    await drop();
    expect(width()).to.equal(320);
  });

  it('A double click restores the default width', async () => {
    await start(1300);
    await drawer.open();
    handle().focus();
    await drawer.key('End');
    handle().dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await settled();
    expect([width(), room()]).to.deep.equal([400, '400px']);
  });

  it('The width is stored for each user', async () => {
    await start(1300);
    await drawer.open();
    handle().focus();
    await withShift('ArrowLeft');
    await restart();
    expect(width()).to.equal(450);
    await restart(crypto.randomUUID());
    expect(width()).to.equal(400);
  });

  it('An invalid stored width falls back to the default', async () => {
    await start(1300);
    await drawer.open();
    handle().focus();
    // No other test sets this width.
    for (let n = 0; n < 17; n += 1) await drawer.key('ArrowLeft');
    const stored = '{"width":570}';
    const key =
      Object.keys(localStorage).find((name) => localStorage.getItem(name) === stored) ?? '';
    expect(key).to.contain('backend-ai-help');
    for (const wrong of ['{"width":"wide","dock":7}', '[]', '{', '"x"', '{"width":-5}']) {
      localStorage.setItem(key, wrong);
      await restart();
      expect([wrong, width(), room()]).to.deep.equal([wrong, 400, '400px']);
    }
  });

  it('An overlaid panel leaves a strip of the page visible', async () => {
    await start(700);
    await drawer.open();
    handle().focus();
    await drawer.key('End');
    expect([width(), room()]).to.deep.equal([636, '']);
    await setViewport({ width: 660, height: 700 });
    await settled();
    expect(width()).to.equal(596);
  });

  it('The panel fills a small screen, without a handle', async () => {
    await start(500);
    await drawer.open();
    expect(width()).to.equal(500);
    expect(handle().checkVisibility()).to.equal(false);
  });

  it('The custom property of a page sets the default width', async () => {
    await start(1300);
    document.documentElement.style.setProperty('--bai-help-width', '30rem');
    await drawer.open();
    await settled();
    expect([width(), room(), handle().getAttribute('aria-valuenow')]).to.deep.equal([
      480,
      '480px',
      '480',
    ]);
  });

  it('A panel that overlays the page takes no room, and the choice is stored', async () => {
    await start(1300);
    await drawer.open();
    expect(room()).to.equal('400px');
    await drawer.press('Float over the page');
    expect(room()).to.equal('');
    expect(document.activeElement && drawer.button('Dock to the side').matches(':focus')).to.equal(
      true,
    );
    await restart();
    expect(room()).to.equal('');
    await drawer.press('Dock to the side');
    expect(room()).to.equal('400px');
  });

  it('The panel takes no room on paper', async function () {
    if (!emulatesMedia) this.skip();
    await start(1300);
    await drawer.open();
    try {
      dispatchEvent(new Event('beforeprint'));
      await emulateMedia({ media: 'print' });
      expect([room(), drawer.panel().checkVisibility()]).to.deep.equal(['', false]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    dispatchEvent(new Event('afterprint'));
    await settled();
    expect([room(), drawer.panel().checkVisibility()]).to.deep.equal(['400px', true]);
  });

  it('The dock button is hidden in a narrow window', async () => {
    await start(1000);
    await drawer.open();
    expect([
      drawer.hasButton('Dock to the side'),
      drawer.hasButton('Float over the page'),
    ]).to.deep.equal([false, false]);
    expect(deepAll('bai-help-drawer[docked]')).to.deep.equal([]);
  });
});
