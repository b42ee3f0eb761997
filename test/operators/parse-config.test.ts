import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { settingsOf } from '../../src/config/config.js';
import { parseConfig } from '../../src/config/parse-config.js';

const VALID = {
  $schema: './backend-ai-help-drawer.config.schema.json',
  enabled: true,
  launcher: 'both',
  shortcut: '',
  hints: false,
  manual: 'https://manual.example.com/{language}/{page}.html',
  hide: ['guide-pip-automount'],
  support: {
    public: { text: 'Call 1234 from 9 to 18.' },
    admin: { url: 'https://tickets.example.com/new', email: 'help@example.com' },
  },
  languages: ['ko', 'en'],
  defaultLanguage: 'ko',
  packs: ['our-help'],
  feedback: '/help-feedback',
  diagnostics: true,
};

const problemsOf = (config: unknown) => parseConfig(JSON.stringify(config)).problems;

const INVALID: readonly (readonly [title: string, config: unknown, problem: RegExp])[] = [
  [
    'an unknown launcher',
    { launcher: 'button' },
    /^"launcher" is none of header, tab, both, none$/,
  ],
  ['a shortcut that is no text', { shortcut: 5 }, /^"shortcut" is no text$/],
  ['hints as a text', { hints: 'false' }, /^"hints" is neither true nor false$/],
  [
    'a manual with another scheme',
    { manual: 'javascript:alert(1)' },
    /^"manual" is no http or https address$/,
  ],
  ['a manual that is true', { manual: true }, /^"manual" is neither false/],
  ['hide as a text', { hide: 'some-entry' }, /^"hide" is no list$/],
  ['hide with a path', { hide: ['ok', '../x'] }, /^"hide\.1" is no id of an entry$/],
  ['an unknown audience', { support: { root: { text: 'x' } } }, /^"support\.root" is no audience$/],
  ['support as a text', { support: 'x' }, /^"support" is no object$/],
  ['an empty contact', { support: { user: {} } }, /^"support\.user" needs text, url or email$/],
  [
    'a contact with a bad address',
    { support: { user: { url: 'mailto:x' } } },
    /^"support\.user\.url" is no http/,
  ],
  [
    'a contact with a bad email',
    { support: { user: { email: 'a@b?cc=c' } } },
    /^"support\.user\.email" is no email/,
  ],
  ['an unknown language', { languages: ['ko', 'xx'] }, /^"languages\.1" is none of en, ko,/],
  ['an empty list of languages', { languages: [] }, /^"languages" is empty$/],
  ['a default language without a name', { defaultLanguage: '' }, /^"defaultLanguage" is none of/],
  ['a pack outside the folder', { packs: ['../x'] }, /^"packs\.0" is no name of lower-case/],
  ['a pack as a text', { packs: 'our-help' }, /^"packs" is no list$/],
  [
    'a feedback address on an unnamed host',
    { feedback: '//example.com' },
    /^"feedback" is neither false nor an http/,
  ],
  ['diagnostics as a number', { diagnostics: 1 }, /^"diagnostics" is neither true nor false$/],
  [
    'an unknown field',
    { launchers: 'tab' },
    /^"launchers" is unknown\. The fields are enabled, launcher/,
  ],
  ['a list', [], /^is not an object/],
  ['null', null, /^is not an object/],
];

describe('configuration file', () => {
  it('configuration: a valid file has no problems and keeps each field', () => {
    const { config, problems } = parseConfig(JSON.stringify(VALID));
    assert.deepEqual(problems, []);
    const { $schema, ...fields } = VALID;
    assert.ok($schema);
    assert.deepEqual(config, fields);
  });

  it('configuration: an empty file has no problems and no fields', () => {
    assert.deepEqual(parseConfig(' \n'), { config: {}, problems: [] });
    assert.deepEqual(parseConfig('{}'), { config: {}, problems: [] });
  });

  it('configuration: a file that is no JSON is one problem', () => {
    const { config, problems } = parseConfig('{"launcher": tab}');
    assert.deepEqual(config, {});
    assert.match(problems.join(), /^is not valid JSON: /);
  });

  for (const [title, config, problem] of INVALID) {
    it(`configuration: ${title} is a problem that names its field`, () => {
      const problems = problemsOf(config);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', problem);
    });
  }

  it('configuration: an invalid field does not disable the others', () => {
    const { config, problems } = parseConfig('{"launcher": "tab", "hints": 1}');
    assert.deepEqual(config, { launcher: 'tab' });
    assert.equal(problems.length, 1);
  });

  it('configuration: any JSON gives valid fields and a problem for each invalid one', () => {
    const field = fc.constantFrom(...Object.keys(VALID), 'other', '__proto__', 'constructor');
    const json = fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()));
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        const { config, problems } = parseConfig(text);
        // The valid fields alone are a file without problems.
        assert.deepEqual(parseConfig(JSON.stringify(config)), { config, problems: [] });
        const fields = Object.keys((JSON.parse(text) ?? {}) as object).filter(
          (name) => name !== '$schema',
        );
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
          assert.equal(Object.keys(config).length + problems.length, fields.length);
          // Each message names its field. All but one field of the object may be valid.
          for (const problem of problems) assert.match(problem, /^"[^]*" (is|has|needs) /);
        } else assert.equal(problems.length, 1);
        settingsOf(config);
      }),
      { numRuns: 500 },
    );
  });

  it('configuration: any text never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseConfig(text);
      }),
    );
  });
});
