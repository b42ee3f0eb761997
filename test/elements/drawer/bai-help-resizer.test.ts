import { expect } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expectAccessible } from '../../support/accessible.js';
import { deepAll, deepOne } from '../../support/dom.js';
import { button, endPanel, hasButton, logInAs, panel } from '../panel-support.js';
import { press, reload, settle, startPanel, type PanelTest } from '../panel-support.js';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { emulatesMedia, canHoldKeys, setViewport } from '../../support/browser.js';

const handle = () => deepOne('[role=separator]');
const width = () => Math.round(panel().getBoundingClientRect().width);
const room = () => document.body.style.paddingInlineEnd;
const open = () => press(button('Open help'));

async function drag(by: number): Promise<void> {
  const { x, y, width, height } = handle().getBoundingClientRect();
  const from = Math.round(x + width / 2);
  const middle = Math.round(y + height / 2) + 60;
  await sendMouse({ type: 'move', position: [from, middle] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [from + by / 2, middle] });
  await settle();
  await sendMouse({ type: 'move', position: [from + by, middle] });
  await settle();
}

async function drop(): Promise<void> {
  await sendMouse({ type: 'up' });
  await settle();
}

const keys = async (...names: string[]) => {
  for (const name of names) await sendKeys({ press: name });
  await settle();
};
const withShift = async (name: string) => {
  if (canHoldKeys) {
    await sendKeys({ down: 'Shift' });
    await keys(name);
    await sendKeys({ up: 'Shift' });
  } else {
    const init = { key: name, shiftKey: true, bubbles: true, composed: true, cancelable: true };
    deepActiveElement()?.dispatchEvent(new KeyboardEvent('keydown', init));
    await settle();
  }
};

describe('width of the panel', () => {
  let test: PanelTest;

  const start = async (viewport: number) => {
    await setViewport({ width: viewport, height: 700 });
    test = startPanel();
    logInAs('user');
    await settle();
  };
  const restart = async (name?: string) => {
    test.help.remove();
    test = reload();
    logInAs('user', name);
    await settle();
    await open();
  };

  afterEach(async () => {
    await resetMouse();
    document.documentElement.removeAttribute('dir');
    await endPanel(test);
  });

  it('The width is the value of a separator', async () => {
    await start(1300);
    await open();
    await settle();
    const read = (name: string) => handle().getAttribute(`aria-${name}`);
    expect(read('orientation')).to.equal('vertical');
    expect(read('label')).to.equal('Width of the help panel');
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
    await open();
    handle().focus();
    await keys('ArrowLeft');
    expect([width(), room()]).to.deep.equal([410, '410px']);
    await withShift('ArrowLeft');
    await keys('ArrowRight');
    expect([width(), room()]).to.deep.equal([450, '450px']);
    await keys('End');
    expect([width(), room()]).to.deep.equal([720, '720px']);
    await keys('Home', 'ArrowRight');
    expect([width(), room()]).to.deep.equal([320, '320px']);
    expect(handle().getAttribute('aria-valuenow')).to.equal('320');
  });

  it('The keys are mirrored from right to left', async () => {
    await start(1300);
    document.documentElement.dir = 'rtl';
    await open();
    handle().focus();
    await keys('ArrowRight');
    expect(width()).to.equal(410);
    await drag(50);
    await drop();
    expect(width()).to.equal(460);
  });

  it('Dragging changes the width, and the page follows during the drag', async () => {
    await start(1300);
    await open();
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
    await open();
    handle().focus();
    await keys('End');
    handle().dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await settle();
    expect([width(), room()]).to.deep.equal([400, '400px']);
  });

  it('The width is stored for each user', async () => {
    await start(1300);
    await open();
    handle().focus();
    await withShift('ArrowLeft');
    await restart();
    expect(width()).to.equal(450);
    await restart(crypto.randomUUID());
    expect(width()).to.equal(400);
  });

  it('An invalid stored width falls back to the default', async () => {
    await start(1300);
    await open();
    handle().focus();
    // No other test sets this width.
    for (let n = 0; n < 17; n += 1) await keys('ArrowLeft');
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
    await open();
    handle().focus();
    await keys('End');
    expect([width(), room()]).to.deep.equal([636, '']);
    await setViewport({ width: 660, height: 700 });
    await settle();
    expect(width()).to.equal(596);
  });

  it('The panel fills a small screen, without a handle', async () => {
    await start(500);
    await open();
    expect(width()).to.equal(500);
    expect(handle().checkVisibility()).to.equal(false);
  });

  it('The custom property of a page sets the default width', async () => {
    await start(1300);
    document.documentElement.style.setProperty('--bai-help-width', '30rem');
    await open();
    await settle();
    expect([width(), room(), handle().getAttribute('aria-valuenow')]).to.deep.equal([
      480,
      '480px',
      '480',
    ]);
  });

  it('A panel that overlays the page takes no room, and the choice is stored', async () => {
    await start(1300);
    await open();
    expect(room()).to.equal('400px');
    await press(button('Lay over the page'));
    expect(room()).to.equal('');
    expect(document.activeElement && button('Dock beside the page').matches(':focus')).to.equal(
      true,
    );
    await restart();
    expect(room()).to.equal('');
    await press(button('Dock beside the page'));
    expect(room()).to.equal('400px');
  });

  it('The panel takes no room on paper', async function () {
    if (!emulatesMedia) this.skip();
    await start(1300);
    await open();
    try {
      dispatchEvent(new Event('beforeprint'));
      await emulateMedia({ media: 'print' });
      expect([room(), panel().checkVisibility()]).to.deep.equal(['', false]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    dispatchEvent(new Event('afterprint'));
    await settle();
    expect([room(), panel().checkVisibility()]).to.deep.equal(['400px', true]);
  });

  it('The dock button is hidden in a narrow window', async () => {
    await start(1000);
    await open();
    expect([hasButton('Dock beside the page'), hasButton('Lay over the page')]).to.deep.equal([
      false,
      false,
    ]);
    expect(deepAll('bai-help-drawer[docked]')).to.deep.equal([]);
  });
});
