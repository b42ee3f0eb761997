import * as fc from 'fast-check';
import { anyText } from './strings.js';

export const anyValue = fc.oneof(fc.anything({ withNullPrototype: true }), anyText);

/** Replaces random parts of a valid value. */
export function spoiled(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) {
    return fc.oneof({ arbitrary: fc.constant(value), weight: 40 }, anyValue);
  }
  if (Array.isArray(value)) return fc.tuple(...value.map(spoiled));
  const names = Object.keys(value);
  const fields = Object.entries(value).map(([name, field]) => [name, spoiled(field)] as const);
  const whole = fc.record(Object.fromEntries(fields));
  const half = fc.tuple(whole, fc.subarray(names)).map(([all, lost]) => without(all, lost));
  return fc.oneof({ arbitrary: whole, weight: 9 }, half);
}

const without = (value: object, names: readonly string[]): unknown =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
