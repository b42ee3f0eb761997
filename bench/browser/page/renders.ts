/** Counts the renders of the elements of the help from now on. */
export function countRenders(): () => number {
  const root = document.querySelector('bai-help-root');
  let prototype: object | null = root;
  while (prototype && !Object.hasOwn(prototype, 'performUpdate')) {
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  if (!prototype) throw new Error('The page has no element of the help.');
  let renders = 0;
  const update = Reflect.get(prototype, 'performUpdate') as (this: unknown) => unknown;
  Reflect.set(prototype, 'performUpdate', function (this: unknown) {
    renders++;
    return update.call(this);
  });
  return () => renders;
}
