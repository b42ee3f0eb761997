import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { renderHtml } from '../../src/content/render.js';
import { fuzz } from '../support/fuzz.js';
import { SANITISED, strangersIn } from './allowed.js';
import { fragments } from './fragments.js';

/** A text that is always left, so that something is there to look at. */
const SOUND = 'A sound text.';

const asMarkup = (content: ParentNode): string => {
  const box = document.createElement('div');
  box.append(...content.cloneNode(true).childNodes);
  return box.innerHTML;
};

/** What a browser makes of markup with no sanitiser before it. */
const parsed = (markup: string): HTMLElement =>
  new DOMParser().parseFromString(markup, 'text/html').body;

describe('whatever HTML there is', () => {
  it('makes a tree of nothing but what is allowed, now and from its own markup', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fragments, async (html) => {
        const once = await renderHtml(`<p>${SOUND}</p>${html}`);
        expect(once.textContent).to.contain(SOUND);
        expect(strangersIn(once, SANITISED)).to.deep.equal([]);
        for (const { localName } of once.querySelectorAll('*')) seen.add(localName);

        // Written out and read again, also where nobody looks, it is nothing that was not allowed,
        // and the sanitiser finds nothing more to take away.
        const markup = asMarkup(once);
        const again = parsed(markup);
        expect(strangersIn(again, SANITISED)).to.deep.equal([]);
        expect(asMarkup(await renderHtml(markup))).to.equal(again.innerHTML);
      }),
      fuzz(300),
    );
    expect(seen).to.include.keys('a', 'div', 'ol', 'code', 'td', 'h6');
  });
});
