import * as fc from 'fast-check';

/** Text of any kind: lone surrogates, controls, percent signs, names of inherited properties. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '%', '%E0%A4%A', '\uD800', '..', ''),
);
