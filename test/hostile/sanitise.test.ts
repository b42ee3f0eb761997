import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { BARRIERS } from '../support/barriers.js';
import { fuzz } from '../support/fuzz.js';
import { SANITIZED, disallowedIn } from './allowed.js';
import { fragments } from './fragments.js';

/** A text that is always allowed, so that the result is never empty. */
const SOUND = 'A sound text.';

const asMarkup = (content: ParentNode): string => {
  const box = document.createElement('div');
  box.append(...content.cloneNode(true).childNodes);
  return box.innerHTML;
};

/** Parses markup without a sanitizer. */
const parsed = (markup: string): HTMLElement =>
  new DOMParser().parseFromString(markup, 'text/html').body;

describe('any HTML', () => {
  for (const [name, render] of Object.entries(BARRIERS)) {
    it(`${name} leaves allowed nodes only, also after they are parsed again`, () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(fragments, (html) => {
          const once = render(`<p>${SOUND}</p>${html}`);
          expect(once.textContent).to.contain(SOUND);
          expect(disallowedIn(once, SANITIZED)).to.deep.equal([]);
          for (const { localName } of once.querySelectorAll('*')) seen.add(localName);

          // Serialized and parsed again, with templates, the markup contains nothing else, and the
          // barrier has nothing to remove.
          const markup = asMarkup(once);
          const again = parsed(markup);
          expect(disallowedIn(again, SANITIZED)).to.deep.equal([]);
          expect(asMarkup(render(markup))).to.equal(again.innerHTML);
        }),
        fuzz(100, 2000),
      );
      expect(seen).to.include.keys('a', 'div', 'ol', 'code', 'td', 'h6');
    });
  }
});
