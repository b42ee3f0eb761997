import { expect } from '@open-wc/testing';
import { formatNumber } from '../../src/messages/format.js';
import { UI_LANGUAGES } from '../../src/model/languages.js';

describe('numbers in messages', () => {
  for (const language of UI_LANGUAGES) {
    it(`${language}: numbers of any size are formatted as the browser formats them`, () => {
      const numbers = new Intl.NumberFormat(language);
      for (const n of [0, 1, 7, 42, 320, 999, 1000, 12_345, 1_234_567, 0.5, -3]) {
        expect(formatNumber(n, language)).to.equal(numbers.format(n));
      }
    });
  }
});
