import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { renderHtml } from '../../src/content/render.js';
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
  it('Sanitized HTML contains allowed nodes only, also after it is parsed again', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fragments, async (html) => {
        const once = await renderHtml(`<p>${SOUND}</p>${html}`);
        expect(once.textContent).to.contain(SOUND);
        expect(disallowedIn(once, SANITIZED)).to.deep.equal([]);
        for (const { localName } of once.querySelectorAll('*')) seen.add(localName);

        // Serialized and parsed again, with templates, the markup contains nothing else, and the
        // sanitizer has nothing to remove.
        const markup = asMarkup(once);
        const again = parsed(markup);
        expect(disallowedIn(again, SANITIZED)).to.deep.equal([]);
        expect(asMarkup(await renderHtml(markup))).to.equal(again.innerHTML);
      }),
      fuzz(100, 2000),
    );
    expect(seen).to.include.keys('a', 'div', 'ol', 'code', 'td', 'h6');
  });
});
