import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntryBody } from '../../src/model/entry.js';
import type { Hint } from '../../src/model/hint.js';
import { textGroupOf } from '../../src/model/text-group.js';
import { packs } from '../../tools/packs.js';
import { contentOf, markdown, diagnosticsOf, yaml, type Texts } from './content.js';

const ANCHORS = `
the-button:
  page: maintenance
  audience: admin
  labelKey: maintenance.RecalculateUsage
  locators:
    - selector: "#the-button"
    - { testid: fix, key: maintenance.RecalculateUsage }
the-table:
  page: environment
  tab: registry
  audience: superadmin
  labelKey: environment.Registries
  locators:
    - { key: [registry.Hostname], role: columnheader, closest: table }
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

/** Returns the diagnostics of content with changed files, as `file:line: message`. */
const messagesFor = (changed: Texts): readonly string[] =>
  diagnosticsOf({ ...TEXTS, ...changed }).map(
    ({ file, line, message }) => `${file}:${String(line)}: ${message}`,
  );

const metadata = (hint: string, audience = 'admin'): string =>
  yaml({ audience, more: `hints:\n  - ${hint}\n` });

describe('hints', () => {
  it('hints: are in the pack of their language with their anchors', async () => {
    const [english] = (await packNamed(TEXTS, 'en.admin.js')).hints;
    const [korean] = (await packNamed(TEXTS, 'ko.admin.js')).hints;
    assert.equal(english?.text, 'Click **Recalculate**.');
    assert.equal(english.entry, 'wrong-usage');
    assert.equal(english.audience, 'admin');
    assert.deepEqual(
      english.anchors[0]?.locators.map(({ selector, testId }) => selector ?? testId),
      ['#the-button', 'fix'],
    );
    assert.equal(korean?.text, '글');
    assert.equal(korean.warning, '주의');
    assert.equal(korean.version, english.version);
  });

  it('hints: are in English if the translation is missing', async () => {
    const [hint] = (
      await packNamed({ ...TEXTS, 'wrong-usage/ko.md': markdown('글.') }, 'ko.admin.js')
    ).hints;
    assert.equal(hint?.lang, 'en');
  });

  it('hints: change their version with their English text', async () => {
    const other = { ...TEXTS, 'wrong-usage/en.md': text('hints:\n  the-hint: Other.\n') };
    const [before] = (await packNamed(TEXTS, 'en.admin.js')).hints;
    const [after] = (await packNamed(other, 'en.admin.js')).hints;
    assert.notEqual(before?.version, after?.version);
  });

  it('hints: are only in the pack of their own audience', () => {
    const higher = metadata(
      '{ id: the-hint, page: maintenance, audience: superadmin, anchors: [the-button] }',
    );
    const files = packs(contentOf({ ...TEXTS, 'wrong-usage/entry.yaml': higher }));
    for (const [name, code] of files) {
      assert.equal(code.includes('the-hint'), name.endsWith('.superadmin.js'), name);
    }
  });

  it('hints: a body includes the anchors that its text links to', async () => {
    const group = String(textGroupOf('wrong-usage'));
    const [body] = (await packNamed(TEXTS, `en.admin.text-${group}.js`)).bodies;
    assert.deepEqual(
      body?.anchors?.map(({ name }) => name),
      ['the-button'],
    );
  });

  it('hints: a body for the search includes no anchors', async () => {
    const [body] = (await packNamed(TEXTS, 'en.admin.bodies.js')).bodies;
    assert.equal(body?.anchors, undefined);
  });

  const en = 'wrong-usage/en.md';
  const entry = 'wrong-usage/entry.yaml';
  const invalid: readonly (readonly [name: string, changed: Texts, messages: readonly string[]])[] =
    [
      [
        'an unknown anchor',
        { [entry]: metadata('{ id: the-hint, page: maintenance, anchors: [the-buton] }') },
        [`${entry}:7: unknown anchor "the-buton"`],
      ],
      [
        'an anchor on another page',
        { [entry]: metadata('{ id: the-hint, page: agent, anchors: [the-button] }') },
        [`${entry}:7: anchor "the-button" is on another page or tab than hint "the-hint"`],
      ],
      [
        'a hint for a lower audience than its entry',
        {
          [entry]: metadata(
            '{ id: the-hint, page: maintenance, audience: user, anchors: [the-button] }',
          ),
        },
        [
          `${entry}:7: hint for user leads to an entry for admin`,
          `${entry}:7: anchor "the-button" is for admin, but hint "the-hint" is for user`,
        ],
      ],
      [
        'a hint at a control that some of its readers cannot see',
        {
          [entry]: metadata(
            '{ id: the-hint, page: environment, tab: registry, anchors: [the-table] }',
          ),
        },
        [`${entry}:7: anchor "the-table" is for superadmin, but hint "the-hint" is for admin`],
      ],
      [
        'a hint on an unknown page',
        { [entry]: metadata('{ id: the-hint, page: maintenence, anchors: [the-button] }') },
        [
          `${en}:1: unknown hint "the-hint"`,
          `${entry}:7: unknown page "maintenence"`,
          `wrong-usage/ko.md:1: unknown hint "the-hint"`,
        ],
      ],
      [
        'a hint without a page',
        { [entry]: metadata('{ id: the-hint, anchors: [the-button] }') },
        [
          `${en}:1: unknown hint "the-hint"`,
          `${entry}:7: missing key "page"`,
          `wrong-usage/ko.md:1: unknown hint "the-hint"`,
        ],
      ],
      [
        'a hint without a text',
        { [en]: markdown('Text.') },
        [`${en}:1: missing text for hint "the-hint"`],
      ],
      [
        'a text for an unknown hint',
        { [en]: text('hints:\n  the-hint: One.\n  the-hnt: Two.\n') },
        [`${en}:1: unknown hint "the-hnt"`],
      ],
      [
        'a "**" that is not closed',
        { [en]: text('hints:\n  the-hint: Click **Here.\n') },
        [`${en}:6: "**" is not closed`],
      ],
      [
        'a duplicate hint id',
        {
          'other/entry.yaml': metadata(
            '{ id: the-hint, page: maintenance, anchors: [the-button] }',
          ),
          'other/en.md': text('hints:\n  the-hint: One.\n'),
        },
        [`${entry}:7: duplicate hint id "the-hint", already used in other`],
      ],
      [
        'a link to an unknown anchor',
        { [en]: text('hints:\n  the-hint: One.\n', 'See [it](show:a-button).') },
        [`${en}:8: unknown anchor "a-button"`],
      ],
      [
        'a link to a control for a higher audience',
        { [en]: text('hints:\n  the-hint: One.\n', 'See [it](show:the-table).') },
        [`${en}:8: control "the-table" is for superadmin, but this entry is for admin`],
      ],
      [
        'a locator that matches nothing',
        { 'anchors.yaml': ANCHORS.replace('- selector: "#the-button"', '- { nth: 1 }') },
        ['anchors.yaml:7: locator matches nothing'],
      ],
      [
        'an anchor on an unknown tab',
        { 'anchors.yaml': ANCHORS.replace('tab: registry', 'tab: registrys') },
        ['anchors.yaml:11: page environment has no tab "registrys"'],
      ],
      [
        'an anchor without an audience',
        { 'anchors.yaml': ANCHORS.replace('  audience: superadmin\n', '') },
        ['anchors.yaml:9: missing key "audience"'],
      ],
      [
        'an invalid translation key',
        { 'anchors.yaml': ANCHORS.replace('[registry.Hostname]', 'Hostname') },
        ['anchors.yaml:15: invalid value for "key": "Hostname"'],
      ],
      [
        'an anchors.yaml that is a list',
        { 'anchors.yaml': '- one\n' },
        [
          'anchors.yaml:1: anchors.yaml must contain anchors by name',
          `${en}:8: unknown anchor "the-button"`,
          `${entry}:7: unknown anchor "the-button"`,
        ],
      ],
    ];
  for (const [name, changed, messages] of invalid) {
    it(`check: reports ${name} with its file and line`, () => {
      assert.deepEqual([...messagesFor(changed)].sort(), [...messages].sort());
    });
  }
});
