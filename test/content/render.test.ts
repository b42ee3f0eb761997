import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { purify } from '../../src/content/purify.js';
import { BARRIERS } from '../support/barriers.js';
import { markupIn } from '../support/dom-markup.js';
import { fragmentOf } from '../support/markup.js';

const KEPT = [
  '<h3 data-heading="steps" tabindex="-1">Steps</h3>',
  '<ol start="3"><li><p>One <strong>two</strong> <em>three</em></p></li></ol>',
  '<pre><code data-language="shell">pip install x</code></pre>',
  '<div class="callout" data-tone="warning"><p>Careful</p></div>',
  '<p><a href="entry:x">a</a><a href="page:data">b</a><a href="https://x.y/">c</a></p>',
  '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
  '<p><svg class="picture" role="img" aria-label="A card" viewBox="0 0 340 90"><rect class="box" x="2" y="2" width="9.5" height="9"></rect><text x="1" y="2"><tspan lang="ko">생성</tspan></text></svg></p>',
];

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

const EMPTY = ['<frameset><frame></frameset>', '<p title="a>b</p>', '<img src="x">', '<p></p>'];

for (const [name, render] of Object.entries(BARRIERS)) {
  describe(name, () => {
    for (const html of KEPT) {
      it(`keeps ${html}`, () => {
        expect(markupIn(render(html))).to.equal(`<div>${html}</div>`);
      });
    }

    for (const [html, left] of REMOVED) {
      it(`turns ${html} into ${left}`, () => {
        expect(markupIn(render(html))).to.equal(`<div>${left}</div>`);
      });
    }

    for (const html of EMPTY) {
      it(`rejects ${html}, of which nothing is left`, () => {
        expect(() => render(html)).to.throw(TypeError);
      });
    }
  });
}

describe('DOMPurify in purify', () => {
  const HTML = '<p>a<i onclick="x">b</i></p>';

  afterEach(() => {
    DOMPurify.removeAllHooks();
    DOMPurify.clearConfig();
  });

  it('ignores hooks and settings that others add to the library', () => {
    const calls: string[] = [];
    DOMPurify.addHook('uponSanitizeElement', (node) => void calls.push(node.nodeName));
    DOMPurify.setConfig({ ADD_TAGS: ['i'], ADD_ATTR: ['onclick'] });
    expect(markupIn(purify(fragmentOf(HTML)))).to.equal('<div><p>a</p></div>');
    expect(calls).to.deep.equal([]);
  });

  it('adds no hooks and no settings to the library of others', () => {
    for (let times = 0; times < 20; times += 1) purify(fragmentOf(HTML));
    expect(DOMPurify.removeHook('uponSanitizeElement')).to.equal(undefined);
    expect(DOMPurify.removeHook('uponSanitizeAttribute')).to.equal(undefined);
    expect(DOMPurify.removeHook('afterSanitizeAttributes')).to.equal(undefined);
    expect(DOMPurify.sanitize('<p>a<i>b</i></p>')).to.equal('<p>a<i>b</i></p>');
  });
});
