import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HelpRoot } from '../../../src/elements/session/bai-help-root.js';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { deepAll, deepOne } from '../../support/dom.js';
import { setViewport } from '../../support/browser.js';
import { endPanel, logInAs, startPanel, type PanelTest } from '../panel-support.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';

describe('keyboard shortcut of the drawer', () => {
  let test: PanelTest;
  let page: HTMLElement;

  beforeEach(async () => {
    await setViewport({ width: 1000, height: 700 });
    test = startPanel();
    logInAs('user');
    page = document.body.appendChild(document.createElement('main'));
    await settled();
  });

  afterEach(async () => {
    page.remove();
    await endPanel(test);
  });

  const root = (): HelpRoot => {
    const element = deepOne('bai-help-root');
    if (element instanceof HelpRoot) return element;
    throw new Error('bai-help-root is not defined.');
  };

  /** Nests an element in two shadow roots and focuses it. */
  function focusDeep(element: HTMLElement): void {
    const outer = page.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    inner.append(element);
    element.focus();
    expect(deepActiveElement()).to.equal(element);
  }

  const make = (tag: string, attributes: Record<string, string> = {}): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };

  it('The shortcut opens and closes the drawer and returns focus', async () => {
    const opener = page.appendChild(make('button'));
    opener.focus();
    await drawer.key('?');
    expect(drawer.isOpen()).to.equal(true);
    expect(deepActiveElement()).to.equal(drawer.panel());
    await drawer.key('?');
    expect(drawer.isOpen()).to.equal(false);
    expect(deepActiveElement()).to.equal(opener);
  });

  for (const [what, element] of [
    ['an input', () => make('input')],
    ['a search field', () => make('input', { type: 'search' })],
    ['a number', () => make('input', { type: 'number' })],
    ['a text area', () => make('textarea')],
    ['a selection', () => make('select')],
    ['editable text', () => make('div', { contenteditable: '' })],
    ['a text box by role', () => make('div', { role: 'textbox', tabindex: '0' })],
    ['a combo box by role', () => make('div', { role: 'combobox', tabindex: '0' })],
  ] as const) {
    it(`The key types text in ${what} inside shadow roots`, async () => {
      focusDeep(element());
      await drawer.key('?');
      expect(drawer.isOpen()).to.equal(false);
    });
  }

  it('The key types text in a field of a closed shadow root', async () => {
    const host = document.createElement('x-closed');
    const field = document.createElement('input');
    host.attachShadow({ mode: 'closed' }).append(field);
    page.append(host);
    field.focus();
    await drawer.key('?');
    expect(drawer.isOpen()).to.equal(false);
    expect(field.value).to.equal('?');
  });

  it('The shortcut works on a checkbox inside shadow roots', async () => {
    focusDeep(make('input', { type: 'checkbox' }));
    await drawer.key('?');
    expect(drawer.isOpen()).to.equal(true);
  });

  it('The key types text in the fields of the drawer', async () => {
    await drawer.key('?');
    const field = deepAll('bai-help-search input, bai-help-search [role=combobox]')[0];
    if (!(field instanceof HTMLElement)) return;
    field.focus();
    await drawer.key('?');
    expect(drawer.isOpen()).to.equal(true);
  });

  it('The shortcut ignores handled, modified, composing and repeated keys', async () => {
    const key = (init: KeyboardEventInit) =>
      page.dispatchEvent(
        new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true, ...init }),
      );
    key({ ctrlKey: true });
    key({ metaKey: true });
    key({ altKey: true });
    key({ isComposing: true });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign in Safari
    key({ keyCode: 229 });
    key({ repeat: true });
    page.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    key({});
    await settled();
    expect(drawer.isOpen()).to.equal(false);
    key({ shiftKey: true });
    await settled();
    expect(drawer.isOpen()).to.equal(true);
  });

  it('Keys that are typed into the help do not reach the page', async () => {
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    document.addEventListener('keyup', hear);
    await drawer.key('?');
    deepOne('bai-help-search').shadowRoot?.querySelector('input')?.focus();
    heard.length = 0;
    await sendKeys({ type: 'k?' });
    await settled();
    document.removeEventListener('keydown', hear);
    document.removeEventListener('keyup', hear);
    expect(heard).to.deep.equal([]);
    expect(drawer.isOpen()).to.equal(true);
  });

  it('The shortcut can be changed and disabled', async () => {
    root().setAttribute('shortcut', 'h');
    await settled();
    await drawer.key('?');
    expect(drawer.isOpen()).to.equal(false);
    await drawer.key('h');
    expect(drawer.isOpen()).to.equal(true);
    await drawer.press('Keyboard shortcuts');
    expect(deepAll('kbd')[0]?.textContent).to.equal('h');
    root().shortcut = '';
    await settled();
    expect(deepAll('kbd')[0]?.textContent).to.equal('↑');
    await drawer.key('h');
    await drawer.key('?');
    expect(drawer.isOpen()).to.equal(true);
  });

  it('The shortcut works without a launcher', async () => {
    root().setAttribute('launcher', 'none');
    await settled();
    expect(deepAll('bai-help-launcher')).to.deep.equal([]);
    await drawer.key('?');
    expect(drawer.isOpen()).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(drawer.isOpen()).to.equal(false);
  });
});
