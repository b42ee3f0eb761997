import { expect } from '@open-wc/testing';
import { linkOf, resolveLinks, type LinkTargets } from '../../src/content/links.js';
import { markupIn } from '../support/dom-markup.js';
import { builtFrom } from '../support/markup.js';

const targets = (hrefOf: LinkTargets['hrefOf']): LinkTargets => ({
  hrefOf,
  labelOf: () => undefined,
});
const NO_TARGETS = targets(() => undefined);

const showLink = (words = '') => `<a href="show:rescan-images">${words}</a>`;

describe('resolveLinks', () => {
  it('gives a link its address, and stores the link of the content', () => {
    const content = builtFrom('<a href="entry:other#steps">other</a>');
    resolveLinks(
      content,
      targets((link) => (link.to === 'entry' ? `#help=${link.id}` : undefined)),
    );
    const [anchor] = content.querySelectorAll('a');
    expect(anchor?.getAttribute('href')).to.equal('#help=other');
    expect(anchor && linkOf(anchor)).to.deep.equal({ to: 'entry', id: 'other', heading: 'steps' });
  });

  it('turns a link without a target for this reader into plain text', () => {
    const content = builtFrom('<p>See <a href="entry:secret">this <em>one</em></a>.</p>');
    resolveLinks(content, NO_TARGETS);
    expect(markupIn(content)).to.equal('<div><p>See this <em>one</em>.</p></div>');
  });

  const SHOW_LINKS = `<p>Click <strong>Rescan</strong>. ${showLink()}</p><p><strong>Rescan</strong> (${showLink('show me')}).</p><p>再スキャン（${showLink('表示')}）を押します。</p><p>The ${showLink('button')}</p>`;

  it('removes a "show me" without a control for this reader', () => {
    const content = builtFrom(SHOW_LINKS);
    resolveLinks(content, NO_TARGETS);
    expect(markupIn(content)).to.equal(
      '<div><p>Click <strong>Rescan</strong>. </p><p><strong>Rescan</strong>.</p><p>再スキャンを押します。</p><p>The button</p></div>',
    );
  });

  it('turns each "show me" into a button with the label of its control', () => {
    const content = builtFrom(SHOW_LINKS);
    resolveLinks(content, { hrefOf: () => '/maintenance', labelOf: (anchor) => `<${anchor}>` });
    const buttons = [...content.querySelectorAll('button')];
    expect(content.querySelectorAll('a')).to.have.length(0);
    expect(buttons.map(({ textContent }) => textContent)).to.deep.equal(['', '', '', 'button']);
    expect(content.textContent).to.equal('Click Rescan. Rescan.再スキャンを押します。The button');
    for (const button of buttons) {
      expect(button.type).to.equal('button');
      expect(button.dataset['control']).to.equal('<rescan-images>');
      expect(linkOf(button)).to.deep.equal({ to: 'control', anchor: 'rescan-images' });
    }
  });

  it('opens another site in a new tab, without access to this one', () => {
    const content = builtFrom('<a href="https://brew.sh/">brew</a>');
    resolveLinks(
      content,
      targets(() => 'https://brew.sh/'),
    );
    const [anchor] = content.querySelectorAll('a');
    expect(anchor?.target).to.equal('_blank');
    expect(anchor?.rel).to.equal('noopener noreferrer');
  });
});
