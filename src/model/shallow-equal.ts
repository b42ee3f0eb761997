/** Compares the fields of two objects of one shape by identity. */
export const isShallowEqual = <T extends object>(one: T, other: T): boolean =>
  Object.entries(one).every(([name, value]) => Object.is(value, Reflect.get(other, name)));
