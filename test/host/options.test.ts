import { expect } from '@open-wc/testing';
import { readOptions } from '../../src/host/options.js';

const NAME = 'backendaiHelpDrawer';

describe('what can be chosen about the help', () => {
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

  it('is nothing where nobody chose', () => {
    expect(readOptions(element())).to.deep.equal({ launcher: undefined, shortcut: undefined });
  });

  it('comes from the page, and from the element first', () => {
    Reflect.set(globalThis, NAME, { launcher: 'tab', shortcut: '' });
    expect(readOptions(element())).to.deep.equal({ launcher: 'tab', shortcut: '' });
    expect(readOptions(element({ launcher: 'none' }))).to.deep.equal({
      launcher: 'none',
      shortcut: '',
    });
  });

  it('is ignored where it makes no sense, with one warning each', () => {
    Reflect.set(globalThis, NAME, { launcher: 'everywhere', shortcut: 7 });
    for (let n = 0; n < 3; n++) {
      expect(readOptions(element())).to.deep.equal({ launcher: undefined, shortcut: undefined });
    }
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('header, tab, both, none');
  });

  for (const broken of [null, 3, 'tab', []]) {
    it(`is nothing where the page has ${JSON.stringify(broken)} in its place`, () => {
      Reflect.set(globalThis, NAME, broken);
      expect(readOptions(element())).to.deep.equal({ launcher: undefined, shortcut: undefined });
    });
  }
});
