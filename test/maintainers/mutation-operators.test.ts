import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  alwaysFalse,
  alwaysTrue,
  dropCall,
  replaceCall,
  replaceString,
  returns,
  setArgument,
  setValue,
  swapOperator,
} from '../mutations/operators/index.js';
import { assertRefused, mutateCode } from './mutate-code.js';

describe('mutations: returns', () => {
  it('replaces the body of a function', () => {
    const code = 'function f(a) { log(a); return a + 1; }';
    assert.equal(mutateCode(code, 'f', returns('a')), 'function f(a) { return a; }');
  });

  it('replaces the body of a method and of a getter', () => {
    const code = 'class C { m(a) { return [a]; } get #g() { return 1; } }';
    assert.match(mutateCode(code, 'C.m', returns('a')), /m\(a\) \{ return a; \}/);
    assert.match(mutateCode(code, 'C.#g', returns('2')), /get #g\(\) \{ return 2; \}/);
  });

  it('replaces what an arrow function returns, be it in a variable or in a field', () => {
    const variable = 'const f = (a) => a.b;';
    const field = 'class C { readonly f = (a: A) => { return a.b; }; }';
    assert.equal(mutateCode(variable, 'f', returns('a')), 'const f = (a) => (a);');
    assert.match(mutateCode(field, 'C.f', returns('a')), /=> \{ return a; \};/);
  });

  it('refuses a symbol that is not a function', () => {
    assertRefused(() => mutateCode('const a = 1;', 'a', returns('2')), /Use setValue/);
  });
});

describe('mutations: setValue', () => {
  it('replaces the value of a variable, of a field and of a property', () => {
    const code = 'const a = [1] as const; class C { b = 2; } const o = { c: 3 };';
    assert.match(mutateCode(code, 'a', setValue('[]')), /a = \(\[\]\) as const;/);
    assert.match(mutateCode(code, 'C.b', setValue('0')), /b = \(0\);/);
    assert.match(mutateCode(code, 'o.c', setValue('0')), /c: \(0\) \}/);
  });

  it('makes the new value of the value that the code has', () => {
    const code = 'const a = new Set([1]);';
    const change = setValue((now) => `new Set([...${now}, 2])`);
    assert.equal(mutateCode(code, 'a', change), 'const a = (new Set([...new Set([1]), 2]));');
  });

  it('refuses a symbol without a value', () => {
    assertRefused(() => mutateCode('function f() {}', 'f', setValue('2')), /Use returns/);
  });
});

describe('mutations: alwaysTrue and alwaysFalse', () => {
  it('replace the test of an if', () => {
    const code = 'function f(a, b) { if (a.ok) b(); }';
    assert.equal(
      mutateCode(code, 'f', alwaysFalse('ok')),
      'function f(a, b) { if ((false)) b(); }',
    );
  });

  it('replace only the part of && or || that has the word', () => {
    const code = 'const f = (a, b) => a.x && (b.y || !a.z);';
    assert.match(mutateCode(code, 'f', alwaysTrue('x')), /=> \(true\) && \(b/);
    assert.match(mutateCode(code, 'f', alwaysTrue('y')), /\(\(true\) \|\| !a/);
    assert.match(mutateCode(code, 'f', alwaysFalse('z')), /\|\| \(false\)\)/);
  });

  it('replace a comparison wherever it is', () => {
    const code = `const f = (a) => a.filter((b) => b.kind === 'own');`;
    const expected = 'const f = (a) => a.filter((b) => (true));';
    assert.equal(mutateCode(code, 'f', alwaysTrue('own')), expected);
  });

  it('replace the smallest condition that has all words', () => {
    const code = 'function f(a, b) { if (!a || b) return 1; if (b) return 2; }';
    assert.match(mutateCode(code, 'f', alwaysFalse(['a', 'b'])), /if \(\(false\)\) return 1;/);
  });

  it('choose by the branch that a condition leads to', () => {
    const code = `const f = (a, b) => (b ? (a ? 'x' : 'y') : a ? 'y' : 'x');`;
    assert.match(mutateCode(code, 'f', alwaysTrue('a', { then: 'x' })), /b \? \(\(true\) \? 'x'/);
  });

  it('choose by the operator of a condition', () => {
    const code = 'const f = (a, b) => !a || !b || a.x !== b;';
    const change = alwaysFalse(['a', 'b'], { operator: '!==' });
    assert.match(mutateCode(code, 'f', change), /!a \|\| !b \|\| \(false\)/);
  });

  it('do not depend on formatting and comments', () => {
    const code = `const f=(a)=>/* all */a\n  .kind\n===   // own\n"own"`;
    assert.equal(mutateCode(code, 'f', alwaysTrue('own')), 'const f=(a)=>/* all */(true)');
  });

  it('refuse words that no condition has, and list the conditions', () => {
    const code = 'function f(a) { if (a > 1) return a; }';
    assertRefused(
      () => mutateCode(code, 'f', alwaysTrue('b')),
      /no condition with "b"\. There is: `a > 1`/,
    );
  });

  it('refuse words that several conditions have', () => {
    const code = 'const f = (a) => a < 1 || a > 2;';
    assertRefused(() => mutateCode(code, 'f', alwaysTrue('a')), /more than one condition with "a"/);
  });
});

describe('mutations: dropCall', () => {
  it('removes a call that is a statement', () => {
    const code = 'function f(a) { if (a.ok) a?.b.drop(1); }';
    assert.equal(mutateCode(code, 'f', dropCall('drop')), 'function f(a) { if (a.ok) undefined; }');
  });

  it('removes a call that is awaited', () => {
    const code = 'class C { async m() { await this.#wait(); } async #wait() {} }';
    assert.match(mutateCode(code, 'C.m', dropCall('#wait')), /await \(undefined\);/);
  });

  it('chooses among calls by a word in the arguments', () => {
    const code = `function f(on, go) { on('open', () => go()); on('close', () => go(1)); }`;
    const expected = `function f(on, go) { on('open', () => go()); undefined; }`;
    assert.equal(mutateCode(code, 'f', dropCall('on', 'close')), expected);
  });

  it('refuses a call with a result that is used', () => {
    assertRefused(() => mutateCode('const a = b();', 'a', dropCall('b')), /Use replaceCall/);
  });

  it('refuses a name that several calls have', () => {
    const code = 'function f(b) { b(1); b(2); }';
    assertRefused(() => mutateCode(code, 'f', dropCall('b')), /more than one call of "b"/);
  });

  it('refuses a name that no call has, and lists the calls', () => {
    const code = 'function f(b) { b(1); }';
    assertRefused(
      () => mutateCode(code, 'f', dropCall('c')),
      /no call of "c"\. There is: `b\(1\)`/,
    );
  });
});

describe('mutations: replaceCall', () => {
  it('replaces a call by other code', () => {
    const code = 'const f = (a) => a ?? b.make(a);';
    assert.equal(
      mutateCode(
        code,
        'f',
        replaceCall('make', () => '0'),
      ),
      'const f = (a) => a ?? (0);',
    );
  });

  it('makes the new code of the call that is there', () => {
    const code = 'const f = (a) => g(a);';
    const change = replaceCall('g', (call) => `!${call}`);
    assert.equal(mutateCode(code, 'f', change), 'const f = (a) => (!g(a));');
  });
});

describe('mutations: setArgument', () => {
  it('replaces one argument of a call and of a constructor', () => {
    const call = 'const f = (a) => keyed(a.id, html`${a}`);';
    const expected = 'const f = (a) => keyed((0), html`${a}`);';
    assert.equal(mutateCode(call, 'f', setArgument('keyed', 0, '0')), expected);
    const made = 'class C { constructor() { new Watch(this, () => this.open); } }';
    const change = setArgument('Watch', 1, '() => false');
    assert.match(
      mutateCode(made, 'C.constructor', change),
      /new Watch\(this, \(\(\) => false\)\);/,
    );
  });

  it('refuses an argument that is not there', () => {
    const change = setArgument('g', 1, '0');
    assertRefused(() => mutateCode('const f = (a) => g(a);', 'f', change), /no argument 1/);
  });
});

describe('mutations: swapOperator', () => {
  it('replaces the operator and leaves the operands as they are', () => {
    const code = 'const f = (a, b) =>\n  a <=\n  b;';
    assert.equal(
      mutateCode(code, 'f', swapOperator('<=', '>=')),
      'const f = (a, b) =>\n  a >=\n  b;',
    );
  });

  it('refuses an operator that is not there', () => {
    assertRefused(
      () => mutateCode('const a = 1 + 2;', 'a', swapOperator('-', '*')),
      /operator "-"/,
    );
  });
});

describe('mutations: replaceString', () => {
  it('replaces a string literal with any quotes', () => {
    assert.equal(mutateCode('const a = b("x");', 'a', replaceString('x', '')), 'const a = b("");');
    assert.equal(mutateCode('const a = `x`;', 'a', replaceString('x', 'y')), 'const a = "y";');
  });

  it('refuses a string that is not there', () => {
    assertRefused(
      () => mutateCode(`const a = 'x';`, 'a', replaceString('y', '')),
      /string with "y"/,
    );
  });
});
