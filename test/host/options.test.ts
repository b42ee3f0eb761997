import { expect } from '@open-wc/testing';
import { readOptions } from '../../src/host/options.js';

const NAME = 'backendaiHelpDrawer';

describe('options of the help', () => {
  const warn = console.warn.bind(console);
  let warnings: string[];
  const element = (attributes: Readonly<Record<string, string>> = {}) => {
    const made = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
    Reflect.deleteProperty(globalThis, NAME);
  });

  it('Options are unset without a setting', () => {
    expect(readOptions(element())).to.deep.include({ launcher: undefined, shortcut: undefined });
  });

  it('Options come from the page, and attributes of the element come first', () => {
    Reflect.set(globalThis, NAME, { launcher: 'tab', shortcut: '' });
    expect(readOptions(element())).to.deep.include({ launcher: 'tab', shortcut: '' });
    expect(readOptions(element({ launcher: 'none' }))).to.deep.include({
      launcher: 'none',
      shortcut: '',
    });
  });

  it('Invalid options are ignored with one warning each', () => {
    Reflect.set(globalThis, NAME, { launcher: 'everywhere', shortcut: 7 });
    for (let n = 0; n < 3; n++) {
      expect(readOptions(element())).to.deep.include({ launcher: undefined, shortcut: undefined });
    }
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('header, tab, both, none');
  });

  for (const broken of [null, 3, 'tab', []]) {
    it(`Options are unset if the page sets ${JSON.stringify(broken)} in their place`, () => {
      Reflect.set(globalThis, NAME, broken);
      expect(readOptions(element())).to.deep.include({ launcher: undefined, shortcut: undefined });
    });
  }
});
