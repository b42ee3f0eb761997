import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { EntrySearch } from '../../src/model/search/search.js';
import { textOf } from '../../src/model/search/text.js';
import { tokenize } from '../../src/model/search/tokenize.js';
import type { Entry } from '../../src/model/entry.js';
import { anEntry } from '../support/entries.js';
import * as arbitrary from '../support/arbitraries.js';

describe('tokenize', () => {
  const CASES: [text: string, terms: string[]][] = [
    ['Session list', ['session', 'list']],
    ['~/.local, please!', ['local', 'please']],
    ['ＪＵＰＹＴＥＲ', ['jupyter']],
    ['세션 목록', ['세션', '목록']],
    ['세션이 안보여요', ['세션', '션이', '안보', '보여', '여요']],
    ['jupyter를', ['jupyter', '를']],
    ['セッション一覧', ['セッ', 'ッシ', 'ショ', 'ョン', 'ン一', '一覧']],
    ['ｾｯｼｮﾝ', ['セッ', 'ッシ', 'ショ', 'ョン']],
    ['ข้อมูล', ['ข้อ', 'อมู', 'มูล']],
    ['镜像 image', ['镜像', 'image']],
    ['', []],
    ['?!', []],
  ];

  for (const [text, terms] of CASES) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(tokenize(text)).to.deep.equal(terms);
    });
  }

  it('loses no letter and makes no empty term', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tokenize(text).every((term) => term !== '')).to.equal(true);
      }),
    );
  });
});

describe('textOf', () => {
  it('keeps the words and none of the markup', () => {
    const html = '<h3 data-heading="a">What &amp; why</h3><p>Use <code>a &lt; b</code>&#39;s</p>';
    expect(textOf(html)).to.equal("What & why Use a < b's");
  });

  it('ends no word where a tag within the line does, and one where a block does', () => {
    const html =
      '<p><strong>목록</strong>에서</p><ul><li>A</li><li><a href="#b">B</a>, C</li></ul>';
    expect(textOf(html)).to.equal('목록에서 A B, C');
  });

  it('is not held up by tags that never end', () => {
    const before = performance.now();
    textOf('<'.repeat(300_000));
    // Ten times what it takes; searched from each of them to the end it would be minutes.
    expect(performance.now() - before).to.be.lessThan(1000);
  });
});

describe('EntrySearch', () => {
  const jupyter = anEntry({
    id: 'jupyter',
    title: 'Jupyter does not launch',
    keywords: ['notebook'],
    pages: [{ page: 'data', weight: 1 }],
  });
  const sharing = anEntry({
    id: 'sharing',
    title: '폴더 공유가 되지 않음',
    summary: 'docker 이미지와는 상관이 없습니다.',
    pages: [{ page: 'session', weight: 1 }],
  });
  const thai = anEntry({ id: 'thai', title: 'เชื่อมต่อ SSH ไม่ได้' });
  const japanese = anEntry({ id: 'japanese', title: 'ファイルが消えた' });
  const all = [jupyter, sharing, thai, japanese];
  const bodies = [
    {
      id: 'jupyter',
      html: '<p>Remove <code>.local</code>.</p>',
      headings: [{ id: 'a', text: 'Steps', level: 2 }],
    },
  ];
  const search = new EntrySearch(all, bodies);
  const ids = (query: string) => search.search(query).found.map(({ entry }) => entry.id);

  const FOUND: [query: string, id: string][] = [
    ['jupyter', 'jupyter'],
    ['JUPYTER', 'jupyter'],
    ['jup', 'jupyter'],
    ['jupiter', 'jupyter'],
    ['notbook', 'jupyter'],
    ['.local', 'jupyter'],
    ['steps', 'jupyter'],
    ['폴더공유', 'sharing'],
    ['공유가', 'sharing'],
    ['docker', 'sharing'],
    ['ssh', 'thai'],
    ['เชื่อมต่อไม่ได้', 'thai'],
    ['ﾌｧｲﾙ', 'japanese'],
    ['消えた', 'japanese'],
  ];

  for (const [query, id] of FOUND) {
    it(`finds ${id} for "${query}"`, () => {
      expect(ids(query)[0]).to.equal(id);
      expect(search.search(query).nearest).to.equal(false);
    });
  }

  it('tells where what was found', () => {
    const [found] = search.search('jupyter local').found;
    expect(found?.matched.title).to.deep.equal(['jupyter']);
    expect(found?.matched.body).to.deep.equal(['local']);
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '  ', '?!']) expect(ids(query)).to.deep.equal([]);
  });

  it('marks what is only near', () => {
    const { found, nearest } = search.search('xylophone orchestra quartet jupyter violin');
    expect(nearest).to.equal(true);
    expect(found.map(({ entry }) => entry.id)).to.deep.equal(['jupyter']);
    expect(search.search('zzzzzz').nearest).to.equal(true);
  });

  const ONLY_NEAR: [query: string, what: string][] = [
    ['이미용', 'the beginning of a word'],
    ['접이미터', 'a pair from the middle of a word'],
    ['フィルム', 'no pair at all'],
    ['violin jupyterlike', 'no word as it is written'],
  ];

  for (const [query, what] of ONLY_NEAR) {
    it(`does not take ${what} for an answer to "${query}"`, () => {
      expect(search.search(query).nearest).to.equal(true);
    });
  }

  it('searches words that say nothing when there are no others', () => {
    expect(ids('not')).to.deep.equal(['jupyter']);
  });

  it('prefers the page that is asked from, and leaves nothing out for it', () => {
    const twins = [
      anEntry({ id: 'a', title: 'Session trouble', pages: [{ page: 'data', weight: 1 }] }),
      anEntry({ id: 'b', title: 'Session trouble', pages: [{ page: 'session', weight: 1 }] }),
    ];
    const of = (key: 'data' | 'session') =>
      new EntrySearch(twins, [])
        .search('trouble', { key, platform: 'web' })
        .found.map(({ entry }) => entry.id);
    expect(of('data')).to.deep.equal(['a', 'b']);
    expect(of('session')).to.deep.equal(['b', 'a']);
  });

  it('finds an entry by its own title, and nothing that it was not given', () => {
    fc.assert(
      fc.property(arbitrary.entries, fc.string(), (entries: Entry[], query) => {
        const own = new EntrySearch(entries, []);
        const known = new Set(entries);
        for (const asked of [query, ...entries.map(({ title }) => title)]) {
          const { found } = own.search(asked);
          expect(found.every(({ entry }) => known.has(entry))).to.equal(true);
        }
        for (const entry of entries.filter(({ title }) => tokenize(title).length > 0)) {
          const found = own.search(entry.title).found.map(({ entry: one }) => one);
          expect(found).to.include(entry);
        }
      }),
    );
  });
});
