import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MessageIndex } from '../../src/model/message-match/message-index.js';
import { searchFor } from '../../tools/commands/ask.js';
import { compileFolders } from '../../tools/content/compile.js';
import { packs } from '../../tools/packs.js';
import { askAll, probes, type Form } from '../retrieval/messages.js';
import { IS_DEEP } from '../support/depth.js';
import { fuzz } from '../support/fuzz.js';
import { contentOf, diagnosticsOf, markdown, yaml } from './content.js';

const LIST = JSON.stringify({
  texts: {
    'error.Full': { en: 'Folder {{name}} is full.', ko: '폴더 {{name}}이(가) 가득 찼습니다.' },
  },
  errors: {
    'node-lost': {
      titles: ['The node is lost.'],
      classes: ['NodeLost'],
      codes: [],
      components: [],
    },
  },
  reasons: ['idle-timeout'],
});
const COMPLETE =
  'entries:\n  a:\n    - error.Full\n  b:\n    - node-lost\nexceptions:\n  normal:\n    - status:idle-timeout\n';

const texts = (map: string) => ({
  'a/entry.yaml': yaml(),
  'a/en.md': markdown('Text.'),
  'b/entry.yaml': yaml({ audience: 'superadmin' }),
  'b/en.md': markdown('Text.'),
  'messages.json': LIST,
  'messages.yaml': map,
});

const problems = (map: string) =>
  diagnosticsOf(texts(map)).map(({ file, line, message }) => `${file}:${line}: ${message}`);

/** The share of probes whose entry must be first. */
const FLOORS: Readonly<Record<Form, number>> = {
  whole: 0.98,
  translated: 0.98,
  'in a log': 0.98,
  cut: 0.96,
  'translated and cut': 0.96,
};
const FORMS = Object.keys(FLOORS) as Form[];

/** The most probes of each form. */
const MAX_PROBES = IS_DEEP ? 2000 : 100;

describe('messages', () => {
  it('messages: a complete map has no problems', () => {
    assert.deepEqual(problems(COMPLETE), []);
  });

  it('messages: a message without an entry or an exception is a problem', () => {
    assert.deepEqual(problems(COMPLETE.replace('    - node-lost\n', '')), [
      'messages.json:1: message "node-lost" leads to no entry',
    ]);
  });

  it('messages: an unknown message, an unknown entry and an unknown reason are problems', () => {
    assert.deepEqual(problems(COMPLETE.replace('node-lost', 'node-lots')), [
      'messages.json:1: message "node-lost" leads to no entry',
      'messages.yaml:5: unknown message "node-lots"',
    ]);
    assert.deepEqual(problems(COMPLETE.replace('  b:', '  c:')), [
      'messages.yaml:5: unknown entry "c"',
    ]);
    assert.deepEqual(problems(COMPLETE.replace('normal', 'boring')), [
      'messages.yaml:7: unknown reason "boring"',
    ]);
  });

  it('messages: one message leads to at most one entry of an audience', () => {
    const twice = COMPLETE.replace('  b:\n', '  b:\n    - error.Full\n');
    assert.deepEqual(problems(twice), []);
    assert.equal(problems(twice.replace('  a:\n', '  a:\n    - error.Full\n')).length, 1);
    assert.equal(problems(COMPLETE.replace('normal:\n', 'normal:\n    - node-lost\n')).length, 1);
  });

  it('messages: a pack contains only the messages of its own entries', () => {
    const files = packs(contentOf(texts(COMPLETE)));
    for (const [name, code] of files) {
      assert.equal(/error\.Full/.test(code), name === 'en.user.bodies.js', name);
      assert.equal(/node is lost|nodelost/.test(code), name === 'en.superadmin.bodies.js', name);
    }
  });

  const find = (text: string) =>
    new MessageIndex(
      new Map([
        ['full', { keys: ['error.Full'] }],
        ['lost', { titles: ['The node is lost since the last restart.'], names: ['nodelost'] }],
      ]),
      (key) => (key === 'error.Full' ? 'The folder {{name}} of your project is full.' : undefined),
    )
      .match(text)
      .matches.map(({ entry }) => entry);

  it('messages: a message is found whole, cut, with names in it and in a log', () => {
    assert.deepEqual(find('The folder my new thesis of your project is full.'), ['full']);
    assert.deepEqual(find('THE NODE IS LOST since the la'), ['lost']);
    assert.deepEqual(find('st since the last restart.'), ['lost']);
    assert.deepEqual(find('09:14 ERROR The node is lost since the last restart.\nbye'), ['lost']);
    assert.deepEqual(find('raise NodeLostError()'), ['lost']);
    assert.deepEqual(find('{"type":"https://api.backend.ai/probs/node-lost"}'), ['lost']);
    assert.deepEqual(find('how do I restart my project'), []);
    assert.deepEqual(find(''), []);
  });

  const compiled = compileFolders(['docs-content']);
  assert.ok(compiled.ok);

  it('messages: pasted messages find their entries first', () => {
    // Some probes of each form are enough for a floor; test/retrieval/report-messages.ts asks all.
    const all = probes(compiled);
    const some = FORMS.flatMap((form) => {
      const own = all.filter((probe) => probe.form === form);
      const step = Math.ceil(own.length / MAX_PROBES);
      return own.filter((_, index) => index % step === 0);
    });
    const asked = askAll(some, (lang, role) => {
      const search = searchFor(
        compiled.content,
        { lang, role },
        compiled.labels,
        compiled.messages,
      );
      return { ids: (q) => search.search(q).hits.map(({ entry }) => entry.id) };
    });
    for (const form of FORMS) {
      const floor = FLOORS[form];
      const own = asked.filter(({ probe }) => probe.form === form);
      const first = own.filter(({ probe, ids }) => ids[0] === probe.expect);
      assert.ok(own.length > 50, form);
      assert.ok(first.length / own.length >= floor, `${form}: ${first.length} of ${own.length}`);
    }
  });

  it('messages: the work is linear in the length of a hostile text', () => {
    const all = new Map(
      compiled.content.flatMap(({ id, messages }) => (messages ? [[id, messages] as const] : [])),
    );
    const lookup = (key: string) => compiled.messages.texts[key]?.['en'];
    const index = new MessageIndex(all, lookup);
    const words = [...all.values()]
      .flatMap(({ titles = [], keys = [] }) => [
        ...titles,
        ...keys.flatMap((key) => lookup(key) ?? []),
      ])
      .join(' ')
      .split(' ');
    const part = fc.oneof(
      fc.constantFrom(...words, 'failed to', '/a/b/c', '{{', '\n', '​', 'ก็็็', '𝕏', '가'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (parts) => {
        const unit = `${parts.join(' ')} `;
        const steps = (length: number) =>
          index.match(unit.repeat(Math.ceil(length / unit.length))).steps / length;
        assert.ok(steps(100_000) <= 1.5 * steps(10_000) + 1);
      }),
      fuzz(5, 50),
    );
  });
});
