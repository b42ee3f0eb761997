import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { EntryIndex } from '../../src/model/entry-index.js';
import { EntrySearch } from '../../src/model/search/search.js';
import { firstWords } from '../../src/model/search/weight.js';
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
    it(`splits ${JSON.stringify(text)} into ${terms.length} terms`, () => {
      expect(tokenize(text)).to.deep.equal(terms);
    });
  }

  it('never returns an empty term', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tokenize(text).every((term) => term !== '')).to.equal(true);
      }),
    );
  });
});

describe('firstWords', () => {
  it('takes words up to the limit, and three bigrams for a word', () => {
    expect(firstWords(['a', 'b', 'c'], 2)).to.deep.equal(['a', 'b']);
    expect(firstWords(['세션', '목록', '안보', '보여', '여요'], 1)).to.deep.equal([
      '세션',
      '목록',
      '안보',
    ]);
  });
});

describe('textOf', () => {
  it('keeps the text and removes the markup', () => {
    const html = '<h3 data-heading="a">What &amp; why</h3><p>Use <code>a &lt; b</code>&#39;s</p>';
    expect(textOf(html)).to.equal("What & why Use a < b's");
  });

  it('ends a word at a block tag, not at an inline tag', () => {
    const html =
      '<p><strong>목록</strong>에서</p><ul><li>A</li><li><a href="#b">B</a>, C</li></ul>';
    expect(textOf(html)).to.equal('목록에서 A B, C');
  });

  it('takes linear time for a row of unclosed tags', () => {
    const before = performance.now();
    textOf('<'.repeat(300_000));
    // A quadratic search would take minutes.
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
  const search = new EntrySearch(new EntryIndex(all), bodies);
  const ids = (query: string) => search.search(query).hits.map(({ entry }) => entry.id);

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
      expect(search.search(query).approximate).to.equal(false);
    });
  }

  it('reports the terms that matched in each field', () => {
    const [hit] = search.search('jupyter local').hits;
    expect(hit?.matched.title).to.deep.equal(['jupyter']);
    expect(hit?.matched.body).to.deep.equal(['local']);
  });

  it('finds nothing for a query without words', () => {
    for (const query of ['', '  ', '?!']) expect(ids(query)).to.deep.equal([]);
  });

  it('calls hits approximate that match little of the query', () => {
    const { hits, approximate } = search.search('xylophone orchestra quartet jupyter violin');
    expect(approximate).to.equal(true);
    expect(hits.map(({ entry }) => entry.id)).to.deep.equal(['jupyter']);
    expect(search.search('zzzzzz').approximate).to.equal(true);
  });

  const APPROXIMATE: [query: string, shared: string][] = [
    ['이미용', 'the beginning of a word'],
    ['접이미터', 'a bigram from the middle of a word'],
    ['フィルム', 'no bigram at all'],
    ['violin jupyterlike', 'no whole word'],
  ];

  for (const [query, shared] of APPROXIMATE) {
    it(`has only approximate hits for "${query}", which shares ${shared}`, () => {
      expect(search.search(query).approximate).to.equal(true);
    });
  }

  it('searches for stop words if the query has no other words', () => {
    expect(ids('not')).to.deep.equal(['jupyter']);
  });

  it('ignores bodies of entries outside its index', () => {
    const own = new EntrySearch(new EntryIndex([thai]), bodies);
    expect(own.search('local').hits).to.deep.equal([]);
  });

  it('answers a pasted log within a frame or two', () => {
    const words = (n: number) => Array.from({ length: n }, (_, i) => `${(i * 7919).toString(36)}x`);
    const many = Array.from({ length: 300 }, (_, i) =>
      anEntry({ id: `entry-${i}`, title: words(300)[i] ?? '', summary: words(40).join(' ') }),
    );
    const own = new EntrySearch(new EntryIndex(many), []);
    const timeOf = (query: string) => {
      const start = performance.now();
      own.search(query);
      return performance.now() - start;
    };
    timeOf('warm up');
    const short = timeOf(words(30).join(' '));
    expect(timeOf(words(50_000).join(' '))).to.be.below(10 * short + 50);
    expect(timeOf('x'.repeat(1_000_000))).to.be.below(10 * short + 50);
  });

  it('ranks entries of the current page higher, and filters none', () => {
    const twins = [
      anEntry({ id: 'a', title: 'Session trouble', pages: [{ page: 'data', weight: 1 }] }),
      anEntry({ id: 'b', title: 'Session trouble', pages: [{ page: 'session', weight: 1 }] }),
    ];
    const of = (key: 'data' | 'session') =>
      new EntrySearch(new EntryIndex(twins), [])
        .search('trouble', { key, platform: 'web' })
        .hits.map(({ entry }) => entry.id);
    expect(of('data')).to.deep.equal(['a', 'b']);
    expect(of('session')).to.deep.equal(['b', 'a']);
  });

  it('finds every entry by its title, and no entry outside its index', () => {
    fc.assert(
      fc.property(arbitrary.entries, fc.string(), (entries: Entry[], query) => {
        const own = new EntrySearch(new EntryIndex(entries), []);
        const known = new Set(entries);
        for (const asked of [query, ...entries.map(({ title }) => title)]) {
          const { hits } = own.search(asked);
          expect(hits.every(({ entry }) => known.has(entry))).to.equal(true);
        }
        for (const entry of entries.filter(({ title }) => tokenize(title).length > 0)) {
          const found = own.search(entry.title).hits.map(({ entry: one }) => one);
          expect(found).to.include(entry);
        }
      }),
    );
  });
});
