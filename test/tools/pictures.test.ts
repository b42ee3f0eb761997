import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tailor } from '../../src/model/tailor.js';
import { textOf } from '../../src/model/search/text.js';
import { bodyIn } from '../../tools/content/content.js';
import { packs } from '../../tools/packs.js';
import { htmlOf } from '../support/html.js';
import { contentOf, diagnosticsOf, markdown, yaml, type Texts } from './content.js';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 340 90">
  <rect class="box" x="2" y="2" width="99.5" height="20" rx="4" />
  <text class="middle" x="9" y="9">A card</text>
  <text x="9" y="9">{{"/home/work"}}</text>
</svg>
`;
const SHOWN = 'Text.\n\n![A card in two shares](card.svg)';

const translated = (words: string): string =>
  markdown(SHOWN.replace('A card in two shares', '둘로 나눈 카드 하나')).replace(
    '---\nText',
    `${words}---\nText`,
  );

const VALID: Texts = {
  'ask/entry.yaml': yaml(),
  'ask/en.md': markdown(SHOWN),
  'ask/ko.md': translated('pictureWords:\n  A card: 카드\n'),
  'ask/card.svg': SVG,
};

const compiled = (texts: Texts, lang: string) => {
  const [entry] = contentOf(texts);
  assert.ok(entry);
  return bodyIn(entry, lang).markup;
};

const found = (texts: Texts): readonly string[] =>
  diagnosticsOf({ ...VALID, ...texts }).map(({ file, line, message }) =>
    [file, line, ` ${message}`].join(':'),
  );

describe('pictures', () => {
  it('pictures: are part of the HTML, with their description', () => {
    assert.equal(
      htmlOf(compiled(VALID, 'en')),
      '<p>Text.</p><p><svg class="picture" role="img" aria-label="A card in two shares" viewBox="0 0 340 90">' +
        '<rect class="box" x="2" y="2" width="99.5" height="20" rx="4"></rect>' +
        '<text class="middle" x="9" y="9">A card</text><text x="9" y="9">/home/work</text></svg></p>',
    );
  });

  it('pictures: have the words and the description of the language', () => {
    const html = htmlOf(compiled(VALID, 'ko'));
    assert.match(html, /aria-label="둘로 나눈 카드 하나"/);
    assert.match(html, />카드<\/text><text x="9" y="9">\/home\/work</);
  });

  it('pictures: show labels of the Web-UI of the reader', () => {
    const [entry] = contentOf({
      'ask/entry.yaml': yaml(),
      'ask/en.md': markdown(SHOWN),
      'ask/card.svg': SVG.replace('A card', '{{data.Create}}'),
      'labels.json': '{"releases":["24.09.0"],"labels":{"data.Create":{"en":"Create"}}}',
    });
    assert.ok(entry);
    const body = bodyIn(entry, 'en');
    assert.match(htmlOf(tailor(body, 'en', {}).markup), /<tspan>Create<\/tspan>/);
    const reader = { labels: () => '생성', labelLanguage: 'ko' };
    assert.match(htmlOf(tailor(body, 'en', reader).markup), /<tspan lang="ko">생성<\/tspan>/);
  });

  it('pictures: are no part of the text that the search reads', () => {
    assert.equal(textOf(compiled(VALID, 'en')), 'Text.');
  });

  it('pictures: are only in the texts of their audience, and in no list of entries', () => {
    const files = packs(
      contentOf({
        'open/entry.yaml': yaml({ audience: 'public' }),
        'open/en.md': markdown('Text.'),
        'boss/entry.yaml': yaml({ audience: 'superadmin' }),
        'boss/en.md': markdown(SHOWN),
        'boss/card.svg': SVG,
      }),
    );
    const names = [...files].flatMap(([name, code]) => (code.includes('A card') ? [name] : []));
    assert.ok(names.length > 0);
    assert.deepEqual(
      names.filter((name) => !/^en\.superadmin\.(bodies|text-\d+)\.js$/.test(name)),
      [],
    );
  });
});

describe('problems of pictures', () => {
  const svg = (name: string, inner: string, ...finds: string[]) =>
    [name, { 'ask/card.svg': SVG.replace('  <rect', `  ${inner}\n  <rect`) }, finds] as const;
  const cases: readonly (readonly [name: string, files: Texts, finds: readonly string[]])[] = [
    svg('a link', '<a href="https://x.y/"></a>', 'ask/card.svg:2: <a> is not allowed in a picture'),
    svg(
      'a script',
      '<script>x</script>',
      'ask/card.svg:2: <script> is not allowed in a picture',
      'ask/card.svg:2: text outside of <text>: "x"',
    ),
    svg('a style', '<style></style>', 'ask/card.svg:2: <style> is not allowed in a picture'),
    svg('a color', '<g fill="#f00" />', 'ask/card.svg:2: <g> must not have the attribute fill'),
    svg(
      'a handler',
      '<g onclick="x()" />',
      'ask/card.svg:2: <g> must not have the attribute onclick',
    ),
    svg(
      'an unknown class',
      '<g class="red" />',
      'ask/card.svg:2: invalid value for "class": "red"',
    ),
    svg(
      'a path with an address',
      '<path d="url(x)" />',
      'ask/card.svg:2: invalid value for "d": "url(x)"',
    ),
    svg('a comment', '<!-- x -->', 'ask/card.svg:2: unexpected "<!-- x -->\\n  <rect c"'),
    svg('an element that is not closed', '<g>', 'ask/card.svg:6: </svg> closes no open <svg>'),
    [
      'a picture that is too large',
      { 'ask/card.svg': SVG + ' '.repeat(7000) },
      ['ask/card.svg:1: picture is too large: 7229 bytes'],
    ],
    [
      'a picture without a viewBox',
      { 'ask/card.svg': SVG.replace(' viewBox="0 0 340 90"', '') },
      ['ask/card.svg:1: picture has no viewBox'],
    ],
    [
      'a picture that no text shows',
      { 'ask/en.md': markdown('Text.') },
      ['ask/en.md:6: text does not show the picture "card.svg"'],
    ],
    [
      'a picture without a description',
      { 'ask/en.md': markdown('![](card.svg)') },
      ['ask/en.md:6: picture "card.svg" has no description'],
    ],
    [
      'a picture within a sentence',
      { 'ask/en.md': markdown('See ![A card in shares](card.svg).') },
      ['ask/en.md:6: picture inside a text'],
    ],
    [
      'a word without a translation',
      { 'ask/ko.md': translated('') },
      ['ask/ko.md:2: word of the picture is not translated: "A card"'],
    ],
    [
      'a translation of an unknown word',
      { 'ask/ko.md': translated('pictureWords:\n  A card: 카드\n  Card: 카드\n') },
      ['ask/ko.md:7: no picture has the word "Card" to translate'],
    ],
    [
      'words in the language of the picture',
      {
        'ask/en.md': markdown(SHOWN).replace(
          '---\nText',
          'pictureWords:\n  A card: Card\n---\nText',
        ),
      },
      ['ask/en.md:6: no picture has the word "A card" to translate'],
    ],
  ];
  for (const [name, files, finds] of cases) {
    it(`check: finds ${name}`, () => {
      assert.deepEqual(found(files), finds);
    });
  }
});
