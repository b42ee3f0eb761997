import { expect } from '@open-wc/testing';
import { DEFAULT_OPTIONS, parseOption, resolveOptions } from '../../src/model/options.js';

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

describe('parseOption', () => {
  const SWITCH = { default: false, description: 'Whether it is on.' };
  const CHOICE = { default: 'tab', description: 'What it is.', values: ['tab', 'none'] };
  const TEXT = { default: '?', description: 'The key.' };

  for (const [name, definition, given, expected] of [
    ['an attribute without a text', SWITCH, '', true],
    ['the text true', SWITCH, 'true', true],
    ['the text false', SWITCH, 'false', false],
    ['a boolean', SWITCH, false, false],
    ['another text for a switch', SWITCH, 'on', undefined],
    ['one of the values', CHOICE, 'none', 'none'],
    ['another text for a choice', CHOICE, 'header', undefined],
    ['a boolean for a choice', CHOICE, true, undefined],
    ['an empty text', TEXT, '', ''],
    ['a number for a text', TEXT, 7, undefined],
  ] as const) {
    it(`reads ${name}`, () => {
      expect(parseOption(definition, given)).to.equal(expected);
    });
  }
});
