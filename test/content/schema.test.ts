import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { readPack, schemaOf, type FieldsOf } from '../../src/content/schema.js';
import { anEntry } from '../support/entries.js';
import { aHint } from '../support/hints.js';

interface Sample {
  readonly name: string;
  readonly tags: readonly string[];
  readonly note?: string | undefined;
}

const fields = { name: v.string(), tags: v.array(v.string()), note: v.optional(v.string()) };

// Each of these is an error of the compiler; without an error, `tsc -p test` fails.
export const MISMATCHES: readonly FieldsOf<Sample>[] = [
  fields,
  // @ts-expect-error: a field that only the type has
  { name: fields.name, tags: fields.tags },
  // @ts-expect-error: a field that only the schema has
  { ...fields, size: v.number() },
  // @ts-expect-error: a field of another type
  { ...fields, name: v.number() },
  // @ts-expect-error: a field that the type always has
  { ...fields, name: v.optional(v.string()) },
  // @ts-expect-error: a field that the type may lack
  { ...fields, note: v.string() },
];

describe('schemaOf', () => {
  it('ignores fields that a page adds to the prototype of all objects', () => {
    const schema = schemaOf<Sample>(fields);
    Object.defineProperty(Object.prototype, 'polluted', {
      value: v.string(),
      enumerable: true,
      configurable: true,
    });
    try {
      expect(v.is(schema, { name: 'a', tags: [] })).to.equal(true);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });
});

describe('readPack', () => {
  it('reads a pack without hints', () => {
    const entry = anEntry({ id: 'one' });
    const pack = { audience: 'public', entries: [entry] };
    expect(readPack(pack, 'public')).to.deep.equal({ entries: [entry], hints: [] });
  });

  it('skips entries and hints of another audience', () => {
    const entries = [anEntry({ id: 'one', audience: 'admin' }), anEntry({ id: 'two' })];
    const hints = [aHint({ id: 'one' }), aHint({ id: 'two', audience: 'user' })];
    expect(readPack({ audience: 'admin', entries, hints }, 'admin')).to.deep.equal({
      entries: entries.slice(0, 1),
      hints: hints.slice(0, 1),
    });
  });

  it('throws a TypeError for a pack of another audience', () => {
    expect(() => readPack({ audience: 'admin', entries: [] }, 'public')).to.throw(TypeError);
  });
});
