import { expect } from '@open-wc/testing';
import { renderArticle } from '../../src/content/article.js';
import type { MarkupNode } from '../../src/model/markup.js';
import { markupOf } from '../support/markup.js';

describe('renderArticle', () => {
  it('builds the text, selects the platform and resolves links', async () => {
    const content = await renderArticle(
      markupOf(`<p onclick="x">See <a href="entry:a">a</a> and <a href="entry:b">b</a>.</p>
      <div class="platform" data-platform="web"><p>Browser</p></div>
      <div class="platform" data-platform="app"><p>App</p></div>`),
      {
        isOwn: false,
        platform: 'app',
        hrefOf: (link) => (link.to === 'entry' && link.id === 'a' ? '#a' : undefined),
        labelOf: () => undefined,
      },
    );
    expect(content.querySelector('p')?.hasAttribute('onclick')).to.equal(false);
    expect(content.textContent).to.match(/^See a and b\.\s+App\s*$/);
    expect([...content.querySelectorAll('a')].map(({ hash }) => hash)).to.deep.equal(['#a']);
  });

  for (const [whose, isOwn] of [
    ['a shipped entry', false],
    ["an installation's own entry", true],
  ] as const) {
    it(`${isOwn ? 'sanitizes' : 'parses nothing of'} ${whose}`, async () => {
      const parse = Reflect.get<DOMParser, 'parseFromString'>(
        DOMParser.prototype,
        'parseFromString',
      );
      let parsed = 0;
      DOMParser.prototype.parseFromString = function (...given) {
        parsed += 1;
        return Reflect.apply(parse, this, given);
      };
      try {
        const markup: readonly MarkupNode[] = [['p', {}, ['A text']]];
        const targets = { hrefOf: () => undefined, labelOf: () => undefined };
        const content = await renderArticle(markup, { platform: 'web', isOwn, ...targets });
        expect(content.textContent).to.equal('A text');
        expect(parsed > 0).to.equal(isOwn);
      } finally {
        DOMParser.prototype.parseFromString = parse;
      }
    });
  }

  it('rejects a text without an allowed element', async () => {
    const error = await renderArticle(markupOf('<img src="x">'), {
      isOwn: true,
      platform: 'web',
      hrefOf: () => undefined,
      labelOf: () => undefined,
    }).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
  });
});
