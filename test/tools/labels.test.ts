import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillLabels } from '../../src/model/labels.js';
import { tailor } from '../../src/model/tailor.js';
import { bodyIn, entriesIn, hintsIn } from '../../tools/content/content.js';
import { parseHtml } from '../../tools/content/parse-html.js';
import { htmlOf } from '../support/html.js';
import { contentOf, diagnosticsOf, markdown, yaml } from './content.js';

const TABLE = JSON.stringify({
  releases: ['24.09.0', '26.4.1'],
  labels: {
    'button.Go': { en: { '24.09.0': 'Go', '26.4.1': null }, ko: { '24.09.0': '가기' } },
    'button.Run': { en: { '26.4.1': 'Run & <b>go</b>' }, ko: { '26.4.1': '시작' } },
    'menu.A&B': { en: 'A & B' },
  },
});

const bodyOf = (body: string, lang = 'en') => {
  const texts = { 'a/entry.yaml': yaml(), 'a/en.md': markdown('Text.'), 'labels.json': TABLE };
  const [entry] = contentOf({ ...texts, [`a/${lang}.md`]: markdown(body) });
  assert.ok(entry);
  return bodyIn(entry, lang);
};

const compiled = (body: string, lang?: string) => htmlOf(bodyOf(body, lang).markup);

const aBody = (html: string) => ({ id: 'a', markup: parseHtml(html), headings: [] });

const problems = (body: string) =>
  diagnosticsOf({
    'a/entry.yaml': yaml(),
    'a/en.md': markdown(body),
    'labels.json': TABLE,
  }).map(({ line, message }) => `${line}: ${message}`);

describe('labels', () => {
  it('labels: a label compiles to its keys and its text in the newest release', () => {
    assert.equal(
      compiled('Click {{button.Run | button.Go}}.'),
      '<p>Click <strong data-label="button.Run|button.Go">Run &amp; go</strong>.</p>',
    );
    assert.match(compiled('{{button.Run|button.Go}}', 'ko'), />시작<\/strong>/);
  });

  it('labels: a label that the newest release lacks has the text of the last release', () => {
    assert.match(compiled('{{button.Go}}'), />Go<\/strong>/);
    assert.match(compiled('{{button.Go}}', 'ko'), />가기<\/strong>/);
  });

  it('labels: a label of another program is bold and has no key', () => {
    assert.equal(compiled('Open {{"Safari"}}.'), '<p>Open <strong>Safari</strong>.</p>');
  });

  it('labels: a label is code inside backticks', () => {
    assert.equal(compiled('`{{button.Go}}`'), '<p><code>{{button.Go}}</code></p>');
  });

  it('labels: a key that no release has is a problem', () => {
    assert.deepEqual(problems('Text.\n\n- {{button.Stop}} {{button.Go|x.Y}}'), [
      '8: unknown label "button.Stop"',
      '8: unknown label "x.Y"',
    ]);
  });

  it('labels: a reader sees the label of their Web-UI, marked with its language', () => {
    const body = tailor(bodyOf('{{menu.A&B}} {{button.Go}}'), 'en', {
      labels: (key) => (key === 'menu.A&B' ? 'A und <i>B</i> {{n}}:' : undefined),
      labelLanguage: 'de',
    });
    assert.equal(
      htmlOf(body.markup),
      '<p><strong lang="de">A und B …</strong> <strong>Go</strong></p>',
    );
    assert.deepEqual(body.labels, ['A & B', 'A und B …', 'Go']);
  });

  it('labels: a label loses its full stop inside a sentence, and keeps it at the end', () => {
    const shown = (html: string, label: string) =>
      htmlOf(tailor(aBody(html), 'en', { labels: () => label }).markup);
    const bold = '<strong data-label="a.b">Done.</strong>';
    assert.equal(
      shown(`<p>Wait for ${bold}.</p>`, 'Ended.'),
      '<p>Wait for <strong>Ended</strong>.</p>',
    );
    assert.equal(shown(`<p>${bold}と出ます</p>`, '完了。'), '<p><strong>完了</strong>と出ます</p>');
    assert.equal(
      shown(`<p>It says: ${bold}</p>`, 'Ended.'),
      '<p>It says: <strong>Ended.</strong></p>',
    );
    assert.equal(
      shown(`<li>${bold} <em>or</em> more</li>`, 'Ended.'),
      '<li><strong>Ended</strong> <em>or</em> more</li>',
    );
    assert.equal(
      shown(`<p>Click <a href="#">${bold}</a>.</p>`, 'Wait...'),
      '<p>Click <a href="#"><strong>Wait...</strong></a>.</p>',
    );
    assert.equal(
      htmlOf(tailor(aBody(`<p>${bold}.</p>`), 'en', {}).markup),
      '<p><strong>Done</strong>.</p>',
    );
    assert.equal(
      fillLabels('Wait for {{a.b=Done.}}. {{a.b=Done.}}', undefined),
      'Wait for **Done**. **Done.**',
    );
  });

  it('labels: a label in a hint compiles to its keys and its text', () => {
    const content = contentOf({
      'labels.json': TABLE,
      'anchors.yaml':
        'go:\n  page: session\n  audience: user\n  labelKey: a.b\n  locators: [{ testid: x }]\n',
      'a/entry.yaml': yaml({ more: 'hints: [{ id: x, page: session, anchors: [go] }]\n' }),
      'a/en.md': markdown('Text.').replace(
        '---\nText',
        'hints:\n  x: Click {{button.Run}}, not {{"Safari"}}.\n---\nText',
      ),
    });
    assert.equal(hintsIn(content, 'en')[0]?.text, 'Click {{button.Run=Run & go}}, not **Safari**.');
  });
});

describe('versions', () => {
  const shownIn = (version: string | undefined, body: string) =>
    htmlOf(tailor(bodyOf(body), 'en', { version }).markup);

  const BLOCK = '1. One\n\n:::versions >=25.15 <26.4\n\n2. Two\n\n:::\n\n3. Three';

  it('versions: a block is shown in its versions only', () => {
    assert.match(shownIn('25.15.0', BLOCK), /Two/);
    assert.match(shownIn('26.3.9', BLOCK), /Two/);
    for (const version of ['25.14.3', '26.4.0-rc.1', '26.8.0', undefined, 'unknown']) {
      assert.doesNotMatch(shownIn(version, BLOCK), /Two/, version);
    }
  });

  it('versions: the numbers of a list continue after a block', () => {
    const list = (...items: string[]) =>
      `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
    assert.equal(shownIn('25.15.0', BLOCK), list('One', 'Two', 'Three'));
    assert.equal(shownIn('24.09.0', BLOCK), list('One', 'Three'));
  });

  it('versions: a step with a mark is shown in its versions only', () => {
    const steps = '1. One\n2. {<26.4} Old\n3. {>=26.4} New\n\n   - {>=26.8} Newest';
    assert.match(shownIn('24.09.0', steps), /One.*Old/);
    assert.doesNotMatch(shownIn('24.09.0', steps), /New/);
    assert.match(shownIn('26.4.0', steps), /One.*New/);
    assert.doesNotMatch(shownIn('26.4.0', steps), /Old|Newest|<ul>/);
    assert.match(shownIn(undefined, steps), /Newest/);
  });

  it('versions: a block may contain a callout and a block for a platform', () => {
    const text = ':::versions <26.4\n\n:::note\nOld\n:::\n\n:::app\nApp\n:::\n\n:::\n\nAll.';
    assert.match(shownIn('24.09.0', text), /class="callout".*Old.*data-platform="app".*All/);
    assert.equal(shownIn('26.4.0', text), '<p>All.</p>');
  });

  it('versions: a malformed range is a problem', () => {
    const range = (text: string) => problems(`:::versions ${text}\nText.\n:::`);
    assert.deepEqual(range('>=25.15'), []);
    for (const wrong of ['', '26.x', '>26.4', '>=26.8 <26.4', '>=26']) {
      assert.deepEqual(range(wrong), [`6: invalid range in ":::versions${wrong && ` ${wrong}`}"`]);
    }
    assert.deepEqual(problems('- {>=newest} Text'), ['6: invalid range "{>=newest}"']);
    assert.deepEqual(problems('Text {>=26.4}'), ['6: "{>=26.4}" does not begin a list item']);
  });

  it('versions: an entry, a hint and an anchor have a range', () => {
    const content = contentOf({
      'anchors.yaml':
        'go:\n  page: session\n  audience: user\n  versions: "<26.4"\n  labelKey: a.b\n  locators: [{ testid: x }]\n',
      'a/entry.yaml': yaml({
        more: 'versions: ">=25.15"\nhints: [{ id: x, page: session, versions: ">=25.15 <26.4", anchors: [go] }]\n',
      }),
      'a/en.md': markdown('- {>=26.4} Text').replace('---\n-', 'hints:\n  x: Text.\n---\n-'),
    });
    const [entry] = entriesIn(content, 'en');
    assert.deepEqual(entry?.versions, { from: '25.15' });
    assert.equal(entry.variesByVersion, true);
    const [hint] = hintsIn(content, 'en');
    assert.deepEqual(hint?.versions, { from: '25.15', before: '26.4' });
    assert.deepEqual(hint.anchors[0]?.versions, { before: '26.4' });
    assert.deepEqual(
      diagnosticsOf({
        'a/entry.yaml': yaml({ more: 'versions: 26.x\n' }),
        'a/en.md': markdown('x'),
      }).map(({ message }) => message),
      ['invalid value for "versions": "26.x"'],
    );
  });
});
