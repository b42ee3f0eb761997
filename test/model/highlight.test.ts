import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { excerpt, highlight } from '../../src/model/search/highlight.js';

/** Joins the segments of a text, with hits in brackets. */
const shown = (text: string, ...terms: string[]) =>
  highlight(text, terms)
    .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
    .join('');

describe('highlight', () => {
  const CASES: [text: string, terms: string[], shown: string][] = [
    ['Jupyter does not launch', ['jupyter', 'launch'], '[Jupyter] does not [launch]'],
    ['Put it in ~/.local, then', ['local'], 'Put it in ~/.[local], then'],
    ['ＪＵＰＹＴＥＲ', ['jupyter'], '[ＪＵＰＹＴＥＲ]'],
    ['locals', ['local'], '[locals]'],
    ['localhost', ['local'], 'localhost'],
    ['세션이 보이지 않음', ['세션', '보이'], '[세션]이 [보이]지 않음'],
    ['세션목록', ['세션', '션목', '목록'], '[세션목록]'],
    ['jupyter를', ['jupyter'], '[jupyter]를'],
    ['ファイルが消えた', ['ファ', 'ァイ', 'イル'], '[ファイル]が消えた'],
    ['ข้อมูลหาย', ['หาย'], 'ข้อมูลหาย'],
    ['', ['a'], ''],
  ];

  for (const [text, terms, expected] of CASES) {
    it(`marks ${terms.join(', ')} in ${JSON.stringify(text)}`, () => {
      expect(shown(text, ...terms)).to.equal(expected);
    });
  }

  it('returns segments that join to the text', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.array(text), (whole, terms) => {
        expect(
          highlight(whole, terms)
            .map((segment) => segment.text)
            .join(''),
        ).to.equal(whole);
      }),
    );
  });
});

describe('excerpt', () => {
  const long = `${'word '.repeat(60)}needle ${'more '.repeat(60)}`;

  it('cuts a passage around the first hit, between words', () => {
    const segments = excerpt(long, ['needle']);
    const text = segments.map((segment) => segment.text).join('');
    expect(segments.filter(({ hit }) => hit).map((segment) => segment.text)).to.deep.equal([
      'needle',
    ]);
    expect(text.length).to.be.below(180);
    expect(text).to.match(/^… word .* more …$/);
  });

  it('returns the whole of a short text', () => {
    expect(excerpt('a needle', ['needle'])).to.deep.equal([
      { text: 'a ', hit: false },
      { text: 'needle', hit: true },
    ]);
  });

  it('returns nothing without a hit', () => {
    expect(excerpt(long, ['hay'])).to.deep.equal([]);
  });
});
