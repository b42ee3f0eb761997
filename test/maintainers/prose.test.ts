import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkProse, type Problem } from '../../tools/maintainers/prose/check.js';
import { proseFiles } from '../../tools/maintainers/prose/files.js';
import { run } from '../../tools/maintainers/prose/run.js';
import { rulesWith } from '../../tools/maintainers/prose/rules/rules.js';
import { DEFAULT_LIMITS } from '../../tools/maintainers/prose/rules/sentence-length.js';

const check = (path: string, text: string, limits = DEFAULT_LIMITS): readonly Problem[] =>
  checkProse(path, text, rulesWith(limits));

/** Returns the problems as `line:column rule`. */
const places = (path: string, text: string): readonly string[] =>
  check(path, text).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

const words = (count: number): string => `Shows${' one'.repeat(count - 1)}.`;

interface Sample {
  readonly rule: string;
  readonly path: string;
  readonly bad: string;
  readonly good: string;
}

const markdown = (rule: string, bad: string, good: string): Sample => ({
  rule,
  path: 'docs/a.md',
  bad,
  good,
});
const docstring = (rule: string, bad: string, good: string): Sample => ({
  rule,
  path: 'src/a.ts',
  bad: `/** ${bad} */`,
  good: `/** ${good} */`,
});
const change = (bad: string, good: string): Sample => ({
  rule: 'changelog',
  path: 'CHANGELOG.md',
  bad: `- ${bad}`,
  good: `- ${good}`,
});
const title = (rule: string, bad: string, good: string): Sample => ({
  rule,
  path: 'test/a.test.ts',
  bad: `it(${bad}, () => {});`,
  good: `it(${good}, () => {});`,
});
const message = (rule: string, bad: string, good: string): Sample => ({
  rule,
  path: 'tools/a.ts',
  bad: `print(${bad});`,
  good: `print(${good});`,
});

const SAMPLES: readonly Sample[] = [
  docstring('phrase', 'Holds the content against its rules.', 'Holds the rules of the content.'),
  docstring('phrase', 'Tells of each problem.', 'Tells the user to reload.'),
  docstring('phrase', 'The hint is told in the drawer.', 'Shows the hint in the drawer.'),
  docstring('phrase', 'Two copies are told apart.', 'Distinguishes two copies.'),
  docstring('phrase', 'It tells which is which.', 'The user can tell which is which.'),
  docstring('phrase', 'Speaks Korean.', 'Speaks the same protocol.'),
  docstring('phrase', 'Mends the entry.', 'Recommends and amends the entry.'),
  docstring('phrase', 'Takes the focus along.', 'Takes a path along an axis as an argument.'),
  docstring('phrase', 'Takes all of the drawer away.', 'Takes an entry. The drawer is away.'),
  docstring('phrase', 'A hint stands beside it.', 'The stand-in. `null` stands for no user.'),
  docstring('phrase', 'The entry says where.', 'The user can say where.'),
  docstring('phrase', 'The draft is kept in the tab.', 'The drawer is kept open.'),
  docstring('phrase', 'It is nothing to the next user.', 'There is nothing to remove.'),
  markdown('phrase', 'Notifies whoever listens.', 'Notifies each listener.'),
  markdown('phrase', 'Works whatever the host does.', 'Works with any host.'),
  markdown('phrase', 'For somebody who types.', 'For a user who types.'),
  markdown('phrase', 'Shown while nobody types.', 'Shown while no user types.'),
  markdown('phrase', 'Hidden from those who log out.', 'Hidden from users who log out.'),
  message('phrase', '`${x} is told in the log`', '`${x} is in the log`'),
  message('phrase', "'that is not known here'", "'unknown key'"),
  markdown('old-name', 'You can put it away.', 'You can dismiss it.'),
  markdown('old-name', 'A list of lost hints.', 'A list of unanchored hints.'),
  markdown('old-name', 'It returns a flaw.', 'It returns a diagnostic. It is flawless.'),
  markdown('old-name', 'A search is given up.', 'A search is abandoned.'),
  markdown('old-name', 'Stored for each person.', 'Stored for each user, in the third person.'),
  markdown('old-name', 'The text is folded.', 'The panel folds up. The text is normalized.'),
  markdown('opener', 'What opens the drawer.', 'The key that opens the drawer. What is it?'),
  markdown('opener', 'It loads. Those come last.', 'It loads. For those, it waits.'),
  markdown('opener', '| What a user leaves behind there |', '| What it does |'),
  docstring('opener', 'Who reads.', 'The user who reads.'),
  docstring('opener', '@param a what it is', '@param what the state'),
  docstring('sentence-length', words(16), `${words(15)} ${words(30)}`),
  docstring('sentence-length', `Ok. ${words(31)}`, `Ok. ${words(30)}`),
  markdown('sentence-length', words(31), `${words(30)} ${words(30)}`),
  markdown('sentence-length', `${words(30).slice(0, -1)} \`a b\`.`, `${words(29)} \`a b c\`.`),
  change('Fixed the focus.', 'Focus stays in the drawer.'),
  change('When a page is left, focus stays.', 'Focus stays when a page is left.'),
  change('Now loads packs.', 'Nowhere does the drawer load packs.'),
  change('Focus stays in the drawer', 'Focus stays\n  in the drawer.'),
  change('Focus stays. Search is fast.', 'Search is fast, e.g. for `a.b`.'),
  title('test-title', "'should close'", "'Escape closes the drawer'"),
  title('test-title', "'and closes'", "'Andorra is a country'"),
  title('phrase', "'a pack says so'", "'a pack has a name'"),
  title('opener', '`what ${x} leaves`', '`${x} leaves no trace`'),
  markdown('spelling', 'The colours.', 'The colors. A `colour`. The value "grey".'),
  markdown('spelling', 'A licence.', 'A license. See docs/licence.md and colour_x.'),
  docstring('spelling', 'Sanitises it.', 'Sanitizes it with `sanitise` and sanitiseHtml().'),
  docstring('spelling', 'Unrecognised behaviour.', 'Unrecognized behavior. The organism.'),
];

describe('the prose check: rules', () => {
  for (const { rule, path, bad, good } of SAMPLES) {
    it(`${rule} reports ${JSON.stringify(bad)}`, () => {
      assert.deepEqual([...new Set(check(path, bad).map((problem) => problem.rule))], [rule]);
    });
    it(`${rule} accepts ${JSON.stringify(good)}`, () => {
      assert.deepEqual(check(path, good), []);
    });
  }

  it('every problem names the mistake and the replacement', () => {
    for (const { path, bad } of SAMPLES) {
      for (const { wrong, write } of check(path, bad)) {
        assert.ok(wrong.length > 5 && write.length > 2, bad);
      }
    }
  });

  it('the limits of sentence-length can be configured', () => {
    const limits = { summaryWords: 3, sentenceWords: 5 };
    const text = `/** ${words(4)} ${words(6)} */`;
    assert.deepEqual(
      check('src/a.ts', text, limits).map(({ wrong }) => wrong),
      ['the first sentence of a docstring has 4 words', 'a sentence has 6 words'],
    );
  });
});

describe('the prose check: Markdown', () => {
  it('prose is found in paragraphs, headings, list items, quotes and cells, at its position', () => {
    const text = [
      '# Mend it',
      '',
      'One line,',
      'then whatever. A **mended** [mend](mend.md "mend") one.',
      '',
      '- item: mend',
      '  1. deep: mend',
      '',
      '     and mend again',
      '',
      '> quoted: mend',
      '',
      '| a    | b          |',
      '| ---- | ---------- |',
      '| mend | `a|b` mend |',
    ].join('\n');
    assert.deepEqual(places('docs/a.md', text), [
      '1:3 phrase',
      '4:6 phrase',
      '4:20 phrase',
      '4:30 phrase',
      '6:9 phrase',
      '7:12 phrase',
      '9:10 phrase',
      '11:11 phrase',
      '15:3 phrase',
      '15:16 phrase',
    ]);
  });

  it('a phrase is found across a line break', () => {
    assert.deepEqual(places('docs/a.md', 'Users put\nhints away.\n\nput\n\naway'), [
      '1:7 old-name',
    ]);
  });

  it('code, addresses, tags, comments and references are no prose', () => {
    const text = [
      'Run `mend`, ``mend ` mend`` and <mend>.',
      'See https://mend.example/mend and [it](mend/mend.md).',
      '',
      '```sh',
      'mend',
      '```',
      '',
      '    mend',
      '',
      '- item',
      '',
      '  ~~~',
      '  mend',
      '  ~~~',
      '',
      '      mend',
      '',
      '<!-- mend',
      'mend -->',
      '',
      '[mend]: mend.md',
    ].join('\n');
    assert.deepEqual(places('docs/a.md', text), []);
  });

  it('the rules of the changelog apply to no other file', () => {
    assert.deepEqual(places('docs/a.md', '- Fixed it'), []);
    assert.deepEqual(places('CHANGELOG.md', '### Fixed\n\nWhen it is due.'), []);
  });
});

describe('the prose check: scripts', () => {
  it('comments of every kind are found at their position', () => {
    const text = [
      '#!/usr/bin/env node',
      '/** Mends it. */',
      'const a = 1; // mend',
      '/*',
      ' * Shows one.',
      ' *',
      ' * Mends two.',
      ' */',
      'call(/* mend */ a);',
      '  // One put',
      '  // hint away.',
      'if (a) {',
      '  // mend',
      '}',
      '// mend',
    ].join('\n');
    const expected = ['2:5', '3:17', '7:4', '9:9', '13:6', '15:4'].map((at) => `${at} phrase`);
    assert.deepEqual(places('src/a.ts', text), [
      ...expected.slice(0, 4),
      '10:10 old-name',
      ...expected.slice(4),
    ]);
  });

  it('strings, templates, regular expressions and JSX text are no comments', () => {
    const text = [
      "const a = '// mend';",
      'const b = `/* mend */ ${a} // mend`;',
      'const c = /\\/\\/ mend/;',
      'const d = <p>// mend {/* mend */}</p>;',
    ].join('\n');
    assert.deepEqual(places('src/a.tsx', text), ['4:26 phrase']);
  });

  it('comments inside templates and JavaScript files are found', () => {
    assert.deepEqual(places('src/a.ts', '`${/* mend */ a}`'), ['1:7 phrase']);
    assert.deepEqual(places('a.mjs', '/** @param a mends it */'), ['1:14 phrase']);
  });

  it('adjacent line comments are one text, and a comment behind code is another', () => {
    assert.deepEqual(places('src/a.ts', '// It is put\n// away.'), ['1:10 old-name']);
    assert.deepEqual(places('src/a.ts', 'a(); // It is put\n// away.'), []);
    assert.deepEqual(places('src/a.ts', '// It is put\n\n// away.'), []);
  });

  it('directives, names of parameters and examples are no prose', () => {
    for (const text of [
      '// eslint-disable-next-line mend',
      '// @ts-expect-error mend',
      '/// <reference path="mend" />',
      '/**\n * Shows it.\n *\n * @param mend the text\n * @param {mend} [mend=1] - the text\n */',
      '/**\n * Shows it.\n *\n * @example\n * mend()\n */',
      '/** Shows {@link mend} and `mend`. */',
    ]) {
      assert.deepEqual(places('src/a.ts', text), [], text);
    }
  });

  it('the reason of an ESLint directive is prose', () => {
    const text = '// eslint-disable-next-line mend -- to mend it';
    assert.deepEqual(places('src/a.ts', text), ['1:40 phrase']);
  });

  it('only the first sentence of a docstring has the short limit', () => {
    const long = words(20);
    assert.deepEqual(places('src/a.ts', `/** ${long} */`), ['1:5 sentence-length']);
    for (const text of [`// ${long}`, `/* ${long} */`, `/** Ok.\n *\n * ${long} */`]) {
      assert.deepEqual(places('src/a.ts', text), [], text);
    }
  });
});

describe('the prose check: test titles', () => {
  it('titles of tests, suites and their variants are found at their position', () => {
    const text = [
      "describe('mend', () => {",
      "  it.only('it\\'s to mend', () => {});",
      '  test(`${a ? `}` : {}} mend`, () => {});',
      "  test.describe('mend', () => {});",
      '});',
    ].join('\n');
    assert.deepEqual(places('test/a.test.ts', text), [
      '1:11 phrase',
      '2:21 phrase',
      '3:25 phrase',
      '4:18 phrase',
    ]);
  });

  it('other strings of tests, and strings of other files, are no titles', () => {
    assert.deepEqual(
      places('test/a.ts', "iterate('mend'); pattern.test('mend'); it(x, 'mend');"),
      [],
    );
    assert.deepEqual(places('src/a.ts', "it('should mend', () => {});"), []);
  });
});

describe('the prose check: messages', () => {
  it('strings of tools are messages if they have three words', () => {
    assert.deepEqual(places('tools/a.ts', "print('mend'); print('mend it all');"), ['1:23 phrase']);
  });

  it('strings of errors and of the console are messages in src', () => {
    const text = [
      "throw new TypeError(a ? 'mend it all' : 'fine');",
      "console.warn('a: ' + 'mend it all');",
      "select('mend it all');",
    ].join('\n');
    assert.deepEqual(places('src/a.ts', text), ['1:26 phrase', '2:23 phrase']);
  });

  it('the word lists of the check are no messages', () => {
    const text = "const a = 'mend it all';";
    assert.deepEqual(places('tools/maintainers/prose/rules/a.ts', text), []);
  });
});

describe('the prose check: suppressions', () => {
  it('a marker with a reason suppresses the problems on its line and below it', () => {
    for (const [path, text] of [
      ['src/a.ts', '// prose-ok: a quote\n/**\n * Shows it.\n *\n * Mends it.\n */'],
      ['src/a.ts', 'call(); // mend, prose-ok: a quote'],
      ['src/a.ts', '// prose-ok: a quote\n// Whatever.'],
      ['test/a.ts', "it('mend', () => {}); // prose-ok: a name"],
      ['test/a.ts', "it(\n  // prose-ok: a name\n  'mend',\n);"],
      ['docs/a.md', '<!-- prose-ok: a quote -->\n\nOne line\nto mend.'],
      ['docs/a.md', 'To mend\nit. <!-- prose-ok: a quote -->'],
      ['docs/a.md', '| a |\n| - |\n| mend <!-- prose-ok: a quote --> |'],
    ] as const) {
      assert.deepEqual(places(path, text), [], text);
    }
  });

  it('a marker suppresses nothing further down', () => {
    const text = '// prose-ok: a quote\n// mend\n\n// mend';
    assert.deepEqual(places('src/a.ts', text), ['4:4 phrase']);
    assert.deepEqual(places('docs/a.md', '<!-- prose-ok: a quote -->\n\nMend.\n\nMend.'), [
      '5:1 phrase',
    ]);
  });

  it('a marker without a reason is a problem and suppresses nothing', () => {
    assert.deepEqual(places('src/a.ts', '// prose-ok\n// mend'), ['1:4 suppression', '2:4 phrase']);
    assert.deepEqual(places('docs/a.md', '<!-- prose-ok: -->\n\nMend.'), [
      '1:1 suppression',
      '3:1 phrase',
    ]);
  });

  it('a marker without a problem is a problem', () => {
    assert.deepEqual(places('src/a.ts', '// prose-ok: a quote\n// Fine.'), ['1:4 suppression']);
  });

  it('a marker in a string or in code is no marker', () => {
    assert.deepEqual(places('src/a.ts', "const a = '// prose-ok';"), []);
    assert.deepEqual(places('docs/a.md', 'Write `<!-- prose-ok: reason -->` above.'), []);
  });
});

describe('the prose check: command line', () => {
  let root = '';

  const write = (path: string, text: string): void => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'prose-'));
    write('README.md', 'Fine.');
    write('docs/a.md', 'One\ntwo mend.');
    write('src/a.ts', '/** Fine. */');
    write('src/a.css', 'mend');
    for (const path of [
      'THIRD-PARTY-NOTICES.md',
      'dist/a.md',
      'docs-content/a/en.md',
      'node_modules/a/README.md',
      'test/hostile/vectors/a.ts',
      'test/tools/fixtures/a.md',
      'test/retrieval/en.yaml',
      'test/node_modules/a.md',
    ]) {
      write(path, 'mend');
    }
  });
  after(() => rmSync(root, { recursive: true }));

  it('files with prose are listed, without the entries and the fixtures of tests', () => {
    assert.deepEqual(proseFiles(root), ['README.md', 'docs/a.md', 'src/a.ts']);
    assert.deepEqual(proseFiles(root, ['./src/', 'README.md']), ['README.md', 'src/a.ts']);
  });

  it('each problem is one line with its position, and the exit code is 1', () => {
    assert.deepEqual(run([], root), {
      exitCode: 1,
      output: 'docs/a.md:2:5 phrase: "mend": not the usual verb → fix\nprose: 3 files, 1 problem',
    });
  });

  it('files and rules without problems have the exit code 0', () => {
    const { exitCode, output } = run(['src', 'README.md'], root);
    assert.deepEqual([exitCode, output], [0, 'prose: 2 files, no problems']);
    assert.equal(run(['--rule', 'spelling'], root).exitCode, 0);
    assert.equal(run(['--rule', 'phrase'], root).exitCode, 1);
    assert.equal(run(['--help'], root).exitCode, 0);
  });

  it('a usage error has the exit code 2 and prints the usage', () => {
    for (const args of [
      ['--no-such-option'],
      ['no-such-folder'],
      ['--rule', 'x'],
      ['--sentence-words', '0'],
    ]) {
      const { exitCode, output } = run(args, root);
      assert.equal(exitCode, 2, args.join(' '));
      assert.match(output, /\n\nUsage: npm run -s prose/);
    }
  });

  it('the command prints the report of its folder and ends with the exit code', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), resolve('tools/maintainers/prose/cli.ts')],
      { cwd: root, encoding: 'utf8' },
    );
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /^docs\/a\.md:2:5 .*\nprose: 3 files, 1 problem\n$/);
  });
});
