import { expect } from '@open-wc/testing';
import { DEFAULT_OPTIONS, resolveOptions } from '../../src/model/options.js';

describe('resolveOptions', () => {
  it('fills in the default of each option that is not set', () => {
    expect(resolveOptions({})).to.deep.equal(DEFAULT_OPTIONS);
    expect(resolveOptions({ launcher: undefined, shortcut: 'h' })).to.deep.include({
      launcher: 'header',
      shortcut: 'h',
    });
  });

  it('takes an empty shortcut for no shortcut', () => {
    expect(resolveOptions({ launcher: 'tab', shortcut: '' })).to.deep.include({
      launcher: 'tab',
      shortcut: '',
    });
  });
});
