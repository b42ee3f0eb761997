import { expect } from '@open-wc/testing';
import { isMarkup, MAX_SIZE, type MarkupNode } from '../../src/model/markup.js';

const nested = (depth: number): MarkupNode => (depth === 0 ? 'x' : ['p', {}, [nested(depth - 1)]]);

describe('isMarkup', () => {
  const VALID: Readonly<Record<string, unknown>> = {
    'no node': [],
    'characters and elements': ['a', ['p', { class: 'b' }, ['c', ['br', {}, []]]]],
    'a text of the maximum size': ['x'.repeat(MAX_SIZE - 1)],
    'lists in lists': [nested(30)],
  };
  for (const [name, value] of Object.entries(VALID)) {
    it(`accepts ${name}`, () => {
      expect(isMarkup(value)).to.equal(true);
    });
  }

  const INVALID: Readonly<Record<string, unknown>> = {
    'a string': '<p>x</p>',
    nothing: undefined,
    'a node that is a number': [1],
    'an element without children': [['p', {}]],
    'an element with more parts': [['p', {}, [], []]],
    'an element without attributes': [['p', null, []]],
    'an element whose name is no string': [[{}, {}, []]],
    'an attribute whose value is no string': [['p', { class: ['a'] }, []]],
    'children that are a string': [['p', {}, 'x']],
    'a text above the maximum size': ['x'.repeat(MAX_SIZE)],
    'an attribute above the maximum size': [['p', { class: 'x'.repeat(MAX_SIZE) }, []]],
    'more nodes than the maximum size': Array.from({ length: MAX_SIZE + 1 }, () => ['br', {}, []]),
    'a hundred thousand attributes': [
      ['p', Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`a${n}`, ''])), []],
    ],
    'nesting without an end': [nested(2000)],
  };
  for (const [name, value] of Object.entries(INVALID)) {
    it(`rejects ${name}`, () => {
      expect(isMarkup(value)).to.equal(false);
    });
  }
});
