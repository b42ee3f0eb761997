import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSuite } from '../mutations/mutate.js';
import { returns, setValue } from '../mutations/operators/index.js';
import { assertRefused, mutateCode, mutateFiles } from './mutate-code.js';

const change = setValue('2');

describe('mutations: the symbol', () => {
  it('is found in any file that declares it', () => {
    const files = { 'src/one.ts': 'const a = 1;', 'tools/two.ts': 'const b = 1;' };
    const mutated = mutateFiles(files, { symbol: 'b' }, change);
    assert.deepEqual(mutated, { file: 'tools/two.ts', text: 'const b = (2);' });
  });

  it('can be a member of a class, of an object and of a function', () => {
    const code = [
      'class C { #field = 1; constructor() { const inner = 1; log(inner); } }',
      'const options = Object.freeze({ SAFE: 1 });',
      'function f(list) { for (const each of list) { const found = 1; log(found); } }',
    ].join('\n');
    for (const symbol of ['C.#field', 'C.constructor.inner', 'options.SAFE', 'f.found']) {
      const mutated = mutateCode(code, symbol, change);
      assert.equal(mutated.split('\n').filter((line) => line.includes('(2)')).length, 1);
    }
  });

  it('is the implementation of a function with overloads', () => {
    const code = 'function f(a: string): 1;\nfunction f(a: unknown) { return 1; }';
    assert.match(mutateCode(code, 'f', returns('2')), /return 2;/);
  });

  it('is not a type', () => {
    const files = { 'src/a.ts': 'interface C { m: 1 }', 'src/b.ts': 'class C { m = 1; }' };
    assert.equal(mutateFiles(files, { symbol: 'C.m' }, change).file, 'src/b.ts');
  });

  it('is refused if it is not declared, with its new place if there is one', () => {
    const code = 'class C { one = 1; two = 1; } class D { three = 1; }';
    assertRefused(
      () => mutateCode(code, 'C.three', change),
      /\(C\.three\): not declared .* C declares: one, two\. Perhaps it is now D\.three\./,
    );
  });

  it('is refused if two files declare it, unless the mutation chooses one', () => {
    const files = { 'src/a/x.ts': 'const a = 1;', 'src/b/x.ts': 'const a = 1;' };
    assertRefused(
      () => mutateFiles(files, { symbol: 'a' }, change),
      /declared in src\/a\/x\.ts and src\/b\/x\.ts\. Choose one/,
    );
    assert.equal(mutateFiles(files, { symbol: 'a', in: 'src/b/' }, change).file, 'src/b/x.ts');
  });

  it('is refused if one file declares it twice', () => {
    const code = 'function f() { { const a = 1; } { const a = 1; } }';
    assertRefused(() => mutateCode(code, 'f.a', change), /more than once in src\/sample\.ts/);
  });
});

describe('mutations: the change', () => {
  it('is refused if the code stays the same apart from how it is written', () => {
    assertRefused(
      () => mutateCode('function f(a) {\n  return (a); // all\n}', 'f', returns('a')),
      /changes nothing/,
    );
  });

  it('is refused if the new code uses a name that the file does not have', () => {
    const code = 'function f(entries) { return entries.all; }';
    assertRefused(() => mutateCode(code, 'f', returns('items')), /uses "items", which src/);
    assertRefused(() => mutateCode(code, 'f', returns('entries.none')), /uses "none", which src/);
  });

  it('may use names that are built in, and keys of objects', () => {
    const code = 'function f(entries) { return entries; }';
    const change = returns('new Map([[{ style: undefined }, entries.length]])');
    assert.match(mutateCode(code, 'f', change), /style/);
  });

  it('is refused if the new code is not valid', () => {
    assertRefused(() => mutateCode('const a = 1;', 'a', setValue('a +')), /not valid/);
  });
});

describe('mutations: the suite', () => {
  it('is refused if there is no such file', () => {
    const mutation = { breaks: 'The rule holds.', symbol: 'a', change, suite: 'test/none.test.ts' };
    assertRefused(() => checkSuite('.', mutation), /there is no test\/none\.test\.ts/);
  });
});
