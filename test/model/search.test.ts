import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { EntryIndex } from '../../src/model/entry-index.js';
import { EntrySearch } from '../../src/model/search/search.js';
import { hangulOf, keysOf } from '../../src/model/search/keyboard.js';
import { errorLines, withoutNames } from '../../src/model/search/pasted-text.js';
import { textOf } from '../../src/model/search/text.js';
import { tokenize } from '../../src/model/search/tokenize.js';
import type { Entry } from '../../src/model/entry.js';
import { anEntry } from '../support/entries.js';
import * as arbitrary from '../support/arbitraries.js';
import { markupOf } from '../support/markup.js';

describe('tokenize', () => {
  const CASES: [text: string, terms: string[]][] = [
    ['Session list', ['session', 'list']],
    ['~/.local, please!', ['local', 'pleas']],
    ['ＪＵＰＹＴＥＲ', ['jupyter']],
    ['ServiceUnavailable', ['serviceunavailabl', 'servic', 'unavailabl']],
    ['HTTP503Error', ['http503error', 'http', '503', 'error']],
    ['shared folders', ['shar', 'folder']],
    ['세션 목록', ['세션', '목록']],
    ['세션이 안보여요', ['세션', '션이', '안보', '보여', '여요']],
    ['jupyter를', ['jupyter', '를']],
    [
      'セッション一覧',
      ['セッ', 'セッシ', 'ッシ', 'ッショ', 'ショ', 'ション', 'ョン', 'ン一', '一覧'],
    ],
    ['ｾｯｼｮﾝ', ['セッ', 'セッシ', 'ッシ', 'ッショ', 'ショ', 'ション', 'ョン']],
    ['ข้อมูล', ['ข้อ', 'ข้อมู', 'อมู', 'อมูล', 'มูล']],
    ['镜像 image', ['镜像', 'imag']],
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

describe('hangulOf', () => {
  it('returns the Hangul that the same keys produce in a Korean layout', () => {
    expect(hangulOf('tptus')).to.equal('세션');
    expect(hangulOf('dksqhduTdy')).to.equal('안보였요');
    expect(hangulOf('rkqt')).to.equal('값');
    expect(hangulOf('docker')).to.equal(undefined);
  });

  it('returns the keys of a Hangul text, which produce the text again', () => {
    const syllable = fc
      .integer({ min: 0xac00, max: 0xd7a3 })
      .map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(syllable, (text) => {
        expect(hangulOf(keysOf(text))).to.equal(text);
      }),
    );
  });
});

describe('withoutNames', () => {
  it('removes the ids, addresses, times and paths of an installation', () => {
    const text =
      '2026-01-02T03:04:05Z failed 0f8fad5b-d9cb-469f-a165-70867728950e at 10.0.0.1:6001 in /opt/backend/ai/x.py';
    expect(withoutNames(text).trim().split(/\s+/)).to.deep.equal(['failed', 'at', 'in']);
  });

  it('leaves a text that has nothing else', () => {
    expect(withoutNames('/home/work/.local')).to.equal('/home/work/.local');
  });
});

describe('errorLines', () => {
  it('returns the lines of a log that name an error', () => {
    expect(errorLines('starting\nready\npull failed: no such image\nbye')).to.equal(
      'pull failed: no such image',
    );
  });
});

describe('textOf', () => {
  it('keeps the text and removes the markup', () => {
    const markup = markupOf(
      '<h3 data-heading="a">What &amp; why</h3><p>Use <code>a &lt; b</code>s</p>',
    );
    expect(textOf(markup)).to.equal('What & why Use a < bs');
  });

  it('ends a word at a block tag, not at an inline tag', () => {
    const markup = markupOf(
      '<p><strong>목록</strong>에서</p><ul><li>A</li><li><a href="#b">B</a>, C</li></ul>',
    );
    expect(textOf(markup)).to.equal('목록에서 A B, C');
  });

  it('leaves out pictures, and links without words with the space before them', () => {
    const markup = markupOf(
      '<p>Click <strong>Go</strong> <a href="show:go"></a>.</p><p><svg><text>A card</text></svg></p>',
    );
    expect(textOf(markup)).to.equal('Click Go.');
  });
});

describe('EntrySearch', () => {
  const jupyter = anEntry({
    id: 'jupyter',
    title: 'Jupyter does not launch',
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
      markup: markupOf('<p>Remove <code>.local</code>.</p>'),
      headings: [{ id: 'a', text: 'Steps', level: 2 }],
      keywords: ['notebook'],
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
      expect(search.search(query).answer).to.equal('found');
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

  it('answers none, and shows the closest entry, if an entry matches little of the query', () => {
    const { hits, answer } = search.search('xylophone orchestra quartet jupyter violin');
    expect(answer).to.equal('none');
    expect(hits.map(({ entry }) => entry.id)).to.deep.equal(['jupyter']);
    expect(search.search('zzzzzz')).to.deep.equal({ hits: [], answer: 'none' });
  });

  const REPAIRED: [query: string, id: string, repair: string][] = [
    ['vhfej rhddb', 'sharing', 'Korean typed in the Latin layout'],
    ['note book', 'jupyter', 'a compound in two words'],
    ['jupyternotebook', 'jupyter', 'two words in one'],
    ['NotebookLaunchError', 'jupyter', 'the name of an error'],
    ['SESSION_jupyter_42', 'jupyter', 'a name with digits'],
  ];

  for (const [query, id, repair] of REPAIRED) {
    it(`finds ${id} for "${query}", ${repair}`, () => {
      expect(ids(query)[0]).to.equal(id);
    });
  }

  it('finds an entry by a question that its author expected', () => {
    const asked = new EntrySearch(new EntryIndex(all), [
      {
        id: 'thai',
        markup: [],
        headings: [],
        questions: ['my colleague cannot reach the container'],
      },
    ]);
    expect(asked.search('how do I reach a container').hits[0]?.entry.id).to.equal('thai');
  });

  it('answers none to a question that is more like one that no entry answers', () => {
    const ask = (unlike: readonly string[]) =>
      new EntrySearch(new EntryIndex(all), [
        {
          ...{
            id: 'jupyter',
            markup: markupOf('<p>Change the name of the file.</p>'),
            headings: [],
            unlike,
          },
          questions: ['change the browser of the notebook'],
        },
      ]).search('change the name of a notebook').answer;
    expect(ask([])).to.equal('found');
    expect(ask(['change the name of a notebook'])).to.not.equal('found');
  });

  it('finds an entry about a topic of everyday life, if there is one', () => {
    const parking = anEntry({ id: 'parking', title: 'Parking at the office' });
    const { hits, answer } = new EntrySearch(new EntryIndex([...all, parking]), []).search(
      'parking at the office',
    );
    expect(hits[0]?.entry.id).to.equal('parking');
    expect(answer).to.equal('found');
  });

  it('finds the error of a pasted traceback, not the packages in its paths', () => {
    const twins = [
      anEntry({ id: 'pip', title: 'Install python packages' }),
      anEntry({ id: 'memory', title: 'Killed for want of memory' }),
    ];
    const traceback = [
      'Traceback (most recent call last):',
      ...Array.from(
        { length: 200 },
        (_, at) => `  File "/usr/lib/python3/site-packages/pip/a${at}.py", line ${at}, in python`,
      ),
      'MemoryError: Unable to allocate 12.0 GiB for an array',
    ].join('\n');
    const keywords = [
      { id: 'pip', markup: [], headings: [], keywords: ['site-packages', 'pip'] },
      { id: 'memory', markup: [], headings: [], keywords: ['MemoryError'] },
    ];
    const { hits } = new EntrySearch(new EntryIndex(twins), keywords).search(traceback);
    expect(hits[0]?.entry.id).to.equal('memory');
  });

  const UNCERTAIN: [query: string, shared: string][] = [
    ['이미용', 'the beginning of a word'],
    ['접이미터', 'a bigram from the middle of a word'],
    ['フィルム', 'no bigram at all'],
    ['violin jupyterlike', 'no whole word'],
  ];

  for (const [query, shared] of UNCERTAIN) {
    it(`is not sure of an answer to "${query}", which shares ${shared}`, () => {
      expect(search.search(query).answer).to.not.equal('found');
    });
  }

  it('searches for stop words if the query has no other words', () => {
    expect(ids('not')).to.deep.equal(['jupyter']);
  });

  it('ignores bodies of entries outside its index', () => {
    const own = new EntrySearch(new EntryIndex([thai]), bodies);
    expect(own.search('local').hits).to.deep.equal([]);
  });

  it('reads only the beginning and the end of a long pasted log', () => {
    const own = new EntrySearch(
      new EntryIndex([anEntry({ id: 'a', title: 'Quota exceeded' })]),
      [],
    );
    const found = (query: string) => own.search(query).hits.map(({ entry }) => entry.id);
    const filler = 'zzyx '.repeat(4_000);
    expect(found(`quota exceeded\n${filler}${filler}`)).to.deep.equal(['a']);
    expect(found(`${filler}${filler}\nquota exceeded`)).to.deep.equal(['a']);
    expect(found(`${filler}\nquota exceeded\n${filler}`)).to.deep.equal([]);
  });

  it('answers a pasted log within a frame or two', () => {
    const words = (n: number) => Array.from({ length: n }, (_, i) => `${(i * 7919).toString(36)}x`);
    const many = Array.from({ length: 300 }, (_, i) =>
      anEntry({ id: `entry-${i}`, title: words(300)[i] ?? '', summary: words(40).join(' ') }),
    );
    const own = new EntrySearch(new EntryIndex(many), []);
    // The best of a few runs, since another process may take the processor during one of them.
    const timeOf = (query: string) =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const start = performance.now();
          own.search(query);
          return performance.now() - start;
        }),
      );
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
