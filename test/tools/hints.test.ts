import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntryBody } from '../../src/model/entry.js';
import type { Hint } from '../../src/model/hint.js';
import { packs } from '../../tools/packs.js';
import { contentOf, markdown, problemsOf, yaml, type Texts } from './content.js';

const ANCHORS = `
the-button:
  page: maintenance
  audience: admin
  called: maintenance.RecalculateUsage
  ways:
    - selector: "#the-button"
    - { testid: fix, key: maintenance.RecalculateUsage }
the-table:
  page: environment
  tab: registry
  audience: superadmin
  called: environment.Registries
  ways:
    - { key: [registry.Hostname], role: columnheader, around: table }
`;

const HINT = 'hints:\n  - { id: the-hint, page: maintenance, anchors: [the-button] }\n';

const text = (hints: string, body = 'Text.'): string =>
  markdown(body).replace('\n---\n', `\n${hints}---\n`);

const TEXTS: Texts = {
  'anchors.yaml': ANCHORS,
  'wrong-usage/entry.yaml': yaml({ audience: 'admin', more: HINT }),
  'wrong-usage/en.md': text(
    'hints:\n  the-hint: Click **Recalculate**.\n',
    'Click [it](show:the-button).',
  ),
  'wrong-usage/ko.md': text('hints:\n  the-hint: { text: "글", warning: "주의" }\n'),
};

interface Pack {
  readonly hints: readonly Hint[];
  readonly bodies: readonly EntryBody[];
}

async function packNamed(texts: Texts, name: string): Promise<Pack> {
  const code = packs(contentOf(texts)).get(name) ?? '';
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: () => Pack;
  };
  return module.default();
}

/** What is wrong with content that differs in these files, as `file:line: problem`. */
const wrongWith = (changed: Texts): readonly string[] =>
  problemsOf({ ...TEXTS, ...changed }).map(
    ({ file, line, problem }) => `${file}:${String(line)}: ${problem}`,
  );

const facts = (hint: string, audience = 'admin'): string =>
  yaml({ audience, more: `hints:\n  - ${hint}\n` });

describe('hints', () => {
  it('come with their anchors, in the language of the pack', async () => {
    const [english] = (await packNamed(TEXTS, 'en.admin.js')).hints;
    const [korean] = (await packNamed(TEXTS, 'ko.admin.js')).hints;
    assert.equal(english?.text, 'Click **Recalculate**.');
    assert.equal(english.entry, 'wrong-usage');
    assert.equal(english.audience, 'admin');
    assert.deepEqual(
      english.anchors[0]?.ways.map(({ selector, testId }) => selector ?? testId),
      ['#the-button', 'fix'],
    );
    assert.equal(korean?.text, '글');
    assert.equal(korean.warning, '주의');
    assert.equal(korean.version, english.version);
  });

  it('are in English where nobody translated them', async () => {
    const [hint] = (
      await packNamed({ ...TEXTS, 'wrong-usage/ko.md': markdown('글.') }, 'ko.admin.js')
    ).hints;
    assert.equal(hint?.lang, 'en');
  });

  it('have another version as soon as they say something else', async () => {
    const other = { ...TEXTS, 'wrong-usage/en.md': text('hints:\n  the-hint: Other.\n') };
    const [before] = (await packNamed(TEXTS, 'en.admin.js')).hints;
    const [after] = (await packNamed(other, 'en.admin.js')).hints;
    assert.notEqual(before?.version, after?.version);
  });

  it('are in the pack of their own audience, and in no lower one', () => {
    const higher = facts(
      '{ id: the-hint, page: maintenance, audience: superadmin, anchors: [the-button] }',
    );
    const files = packs(contentOf({ ...TEXTS, 'wrong-usage/entry.yaml': higher }));
    for (const [name, code] of files) {
      assert.equal(code.includes('the-hint'), name.endsWith('.superadmin.js'), name);
    }
  });

  it('bring the controls that a text links to with the text', async () => {
    const [body] = (await packNamed(TEXTS, 'en.admin.bodies.js')).bodies;
    assert.deepEqual(
      body?.anchors?.map(({ name }) => name),
      ['the-button'],
    );
  });

  const en = 'wrong-usage/en.md';
  const entry = 'wrong-usage/entry.yaml';
  const wrong: readonly (readonly [what: string, changed: Texts, said: readonly string[]])[] = [
    [
      'an anchor that does not exist',
      { [entry]: facts('{ id: the-hint, page: maintenance, anchors: [the-buton] }') },
      [`${entry}:7: there is no anchor "the-buton"`],
    ],
    [
      'an anchor on another page',
      { [entry]: facts('{ id: the-hint, page: agent, anchors: [the-button] }') },
      [`${entry}:7: the anchor "the-button" is on another page or tab than the hint "the-hint"`],
    ],
    [
      'a hint for fewer than its entry',
      {
        [entry]: facts(
          '{ id: the-hint, page: maintenance, audience: user, anchors: [the-button] }',
        ),
      },
      [
        `${entry}:7: the hint is for user, and leads to an entry for admin, which may not exist for its readers`,
        `${entry}:7: the anchor "the-button" is a control for admin, and the hint "the-hint" is for user`,
      ],
    ],
    [
      'a control that not all of its readers find',
      {
        [entry]: facts('{ id: the-hint, page: environment, tab: registry, anchors: [the-table] }'),
      },
      [
        `${entry}:7: the anchor "the-table" is a control for superadmin, and the hint "the-hint" is for admin`,
      ],
    ],
    [
      'a page that does not exist',
      { [entry]: facts('{ id: the-hint, page: maintenence, anchors: [the-button] }') },
      [
        `${en}:1: entry.yaml has no hint "the-hint"`,
        `${entry}:7: "maintenence" is not a page of Web-UI`,
        `wrong-usage/ko.md:1: entry.yaml has no hint "the-hint"`,
      ],
    ],
    [
      'nothing said of where it is',
      { [entry]: facts('{ id: the-hint, anchors: [the-button] }') },
      [
        `${en}:1: entry.yaml has no hint "the-hint"`,
        `${entry}:7: page is missing`,
        `wrong-usage/ko.md:1: entry.yaml has no hint "the-hint"`,
      ],
    ],
    [
      'a hint without a text',
      { [en]: markdown('Text.') },
      [`${en}:1: the hint "the-hint" of entry.yaml says nothing here`],
    ],
    [
      'a text without a hint',
      { [en]: text('hints:\n  the-hint: One.\n  the-hnt: Two.\n') },
      [`${en}:1: entry.yaml has no hint "the-hnt"`],
    ],
    [
      'an emphasis without an end',
      { [en]: text('hints:\n  the-hint: Click **Here.\n') },
      [`${en}:6: a "**" is opened and not closed`],
    ],
    [
      'an id used twice',
      {
        'other/entry.yaml': facts('{ id: the-hint, page: maintenance, anchors: [the-button] }'),
        'other/en.md': text('hints:\n  the-hint: One.\n'),
      },
      [`${entry}:7: "the-hint" is already a hint of other`],
    ],
    [
      'a link to a control that does not exist',
      { [en]: text('hints:\n  the-hint: One.\n', 'See [it](show:a-button).') },
      [`${en}:8: there is no anchor "a-button"`],
    ],
    [
      'a link to a control above the entry',
      { [en]: text('hints:\n  the-hint: One.\n', 'See [it](show:the-table).') },
      [`${en}:8: "show:the-table" is a control for superadmin, and this entry is for admin`],
    ],
    [
      'a way that finds nothing',
      { 'anchors.yaml': ANCHORS.replace('- selector: "#the-button"', '- { first: true }') },
      ['anchors.yaml:7: nothing can be found in this way'],
    ],
    [
      'an anchor on a tab that does not exist',
      { 'anchors.yaml': ANCHORS.replace('tab: registry', 'tab: registrys') },
      ['anchors.yaml:11: the page environment has no tab "registrys"'],
    ],
    [
      'an anchor without an audience',
      { 'anchors.yaml': ANCHORS.replace('  audience: superadmin\n', '') },
      ['anchors.yaml:9: audience is missing'],
    ],
    [
      'a key that is no key',
      { 'anchors.yaml': ANCHORS.replace('[registry.Hostname]', 'Hostname') },
      ['anchors.yaml:15: key cannot be "Hostname"'],
    ],
    [
      'a list of anchors',
      { 'anchors.yaml': '- one\n' },
      [
        'anchors.yaml:1: there are no anchors here',
        `${en}:8: there is no anchor "the-button"`,
        `${entry}:7: there is no anchor "the-button"`,
      ],
    ],
  ];
  for (const [what, changed, said] of wrong) {
    it(`are an error with ${what}`, () => {
      assert.deepEqual([...wrongWith(changed)].sort(), [...said].sort());
    });
  }
});
