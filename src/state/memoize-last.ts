/** Caches the last result of a pure function, until its arguments change. */
export function memoizeLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, index) => Object.is(arg, args[index]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
