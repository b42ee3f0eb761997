import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { linkOf, resolveLinks, type LinkTargets } from '../../src/content/links.js';
import { renderHtml } from '../../src/content/render.js';
import { MAX_HTML_LENGTH } from '../../src/model/entry.js';

/** Serializes rendered content. */
function markup(content: DocumentFragment): string {
  const box = document.createElement('div');
  box.append(content.cloneNode(true));
  return box.outerHTML;
}

describe('renderHtml', () => {
  const KEPT = [
    '<h3 data-heading="steps" tabindex="-1">Steps</h3>',
    '<ol start="3"><li><p>One <strong>two</strong> <em>three</em></p></li></ol>',
    '<pre><code data-language="shell">pip install x</code></pre>',
    '<div class="callout" data-tone="warning"><p>Careful</p></div>',
    '<p><a href="entry:x">a</a><a href="page:data">b</a><a href="https://x.y/">c</a></p>',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    '<p><svg class="picture" role="img" aria-label="A card" viewBox="0 0 340 90"><rect class="box" x="2" y="2" width="9.5" height="9"></rect><text x="1" y="2"><tspan lang="ko">생성</tspan></text></svg></p>',
  ];

  for (const html of KEPT) {
    it(`keeps ${html}`, async () => {
      expect(markup(await renderHtml(html))).to.equal(`<div>${html}</div>`);
    });
  }

  const REMOVED: [html: string, left: string][] = [
    ['<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['<p style="position:fixed">a</p>', '<p>a</p>'],
    ['<p id="backendaiclient">a</p>', '<p>a</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['a<img src="x" onerror="alert(1)" />', 'a'],
    ['a<svg><use href="#x"></use></svg>', 'a<svg></svg>'],
    ['a<svg><a href="https://x.y/"><text>b</text></a></svg>', 'a<svg></svg>'],
    ['a<svg><g style="position:fixed" id="b" fill="url(/x)"></g></svg>', 'a<svg><g></g></svg>'],
    ['a<svg class="notice" viewBox="0 0 99999 9" role="alert"></svg>', 'a<svg></svg>'],
    ['a<svg><path d="url(/x)" class="box callout"></path></svg>', 'a<svg><path></path></svg>'],
    ['a<svg><foreignObject><p>b</p></foreignObject></svg>', 'a<svg></svg>'],
    ['a<text>b</text><g>c</g>', 'a'],
    ['a<form action="/x"><input name="a" /></form>', 'a'],
    ['a<iframe src="/x"></iframe>', 'a'],
    ['<p data-secret="x">a</p>', '<p>a</p>'],
    ['<p aria-label="x" role="alert">a</p>', '<p>a</p>'],
    ['a<span>b</span>', 'a'],
    ['<p class="callout">a</p>', '<p>a</p>'],
    ['<div class="callout notice">a</div>', '<div>a</div>'],
    ['<div class="platform" data-platform="tv">a</div>', '<div class="platform">a</div>'],
    ['<h3 tabindex="1" data-heading="a b">a</h3>', '<h3>a</h3>'],
    ['<p tabindex="-1" start="2" align="left">a</p>', '<p>a</p>'],
    ['<ol start="-2"><li>a</li></ol>', '<ol><li>a</li></ol>'],
    ['<a href="https&#10;://x.y/">a</a>', '<a>a</a>'],
    ['<a href="/x">a</a>', '<a>a</a>'],
  ];

  for (const [html, left] of REMOVED) {
    it(`turns ${html} into ${left}`, async () => {
      expect(markup(await renderHtml(html))).to.equal(`<div>${left}</div>`);
    });
  }
});

describe('DOMPurify in renderHtml', () => {
  const HTML = '<p>a<i onclick="x">b</i></p>';

  afterEach(() => {
    DOMPurify.removeAllHooks();
    DOMPurify.clearConfig();
  });

  it('ignores hooks and settings that others add to the library', async () => {
    const calls: string[] = [];
    DOMPurify.addHook('uponSanitizeElement', (node) => void calls.push(node.nodeName));
    DOMPurify.setConfig({ ADD_TAGS: ['i'], ADD_ATTR: ['onclick'] });
    expect(markup(await renderHtml(HTML))).to.equal('<div><p>a</p></div>');
    expect(calls).to.deep.equal([]);
  });

  it('adds no hooks and no settings to the library of others', async () => {
    for (let times = 0; times < 20; times += 1) await renderHtml(HTML);
    expect(DOMPurify.removeHook('uponSanitizeElement')).to.equal(undefined);
    expect(DOMPurify.removeHook('uponSanitizeAttribute')).to.equal(undefined);
    expect(DOMPurify.removeHook('afterSanitizeAttributes')).to.equal(undefined);
    expect(DOMPurify.sanitize('<p>a<i>b</i></p>')).to.equal('<p>a<i>b</i></p>');
  });

  for (const html of [
    '<frameset><frame></frameset>',
    '<p title="a>b</p>',
    '<img src="x">',
    '<p></p>',
  ]) {
    it(`rejects ${html}, which is empty after sanitizing`, async () => {
      const error = await renderHtml(html).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(TypeError);
    });
  }

  it('renders an entry of the maximum length, and rejects a longer one', async () => {
    const html = `<p>${'x'.repeat(MAX_HTML_LENGTH - 3)}`;
    expect((await renderHtml(html)).textContent).to.have.lengthOf(MAX_HTML_LENGTH - 3);
    const error = await renderHtml(`${html}x`).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RangeError);
  });
});

const targets = (hrefOf: LinkTargets['hrefOf']): LinkTargets => ({
  hrefOf,
  labelOf: () => undefined,
});
const NO_TARGETS = targets(() => undefined);

const showLink = (words = '') => `<a href="show:rescan-images">${words}</a>`;

describe('resolveLinks', () => {
  it('gives a link its address, and stores the link of the content', async () => {
    const content = await renderHtml('<a href="entry:other#steps">other</a>');
    resolveLinks(
      content,
      targets((link) => (link.to === 'entry' ? `#help=${link.id}` : undefined)),
    );
    const [anchor] = content.querySelectorAll('a');
    expect(anchor?.getAttribute('href')).to.equal('#help=other');
    expect(anchor && linkOf(anchor)).to.deep.equal({ to: 'entry', id: 'other', heading: 'steps' });
  });

  it('turns a link without a target for this reader into plain text', async () => {
    const content = await renderHtml('<p>See <a href="entry:secret">this <em>one</em></a>.</p>');
    resolveLinks(content, NO_TARGETS);
    expect(markup(content)).to.equal('<div><p>See this <em>one</em>.</p></div>');
  });

  const SHOW_LINKS = `<p>Click <strong>Rescan</strong>. ${showLink()}</p><p><strong>Rescan</strong> (${showLink('show me')}).</p><p>再スキャン（${showLink('表示')}）を押します。</p><p>The ${showLink('button')}</p>`;

  it('removes a "show me" without a control for this reader', async () => {
    const content = await renderHtml(SHOW_LINKS);
    resolveLinks(content, NO_TARGETS);
    expect(markup(content)).to.equal(
      '<div><p>Click <strong>Rescan</strong>. </p><p><strong>Rescan</strong>.</p><p>再スキャンを押します。</p><p>The button</p></div>',
    );
  });

  it('turns each "show me" into a button with the label of its control', async () => {
    const content = await renderHtml(SHOW_LINKS);
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

  it('opens another site in a new tab, without access to this one', async () => {
    const content = await renderHtml('<a href="https://brew.sh/">brew</a>');
    resolveLinks(
      content,
      targets(() => 'https://brew.sh/'),
    );
    const [anchor] = content.querySelectorAll('a');
    expect(anchor?.target).to.equal('_blank');
    expect(anchor?.rel).to.equal('noopener noreferrer');
  });
});
