import type { Plugin } from 'rollup';

/** Has rollup begin with some code that stands in no file, under the name `main`. */
export const mainModule = (code: string): Plugin => ({
  name: 'main',
  resolveId: (id) => (id === 'main' ? id : null),
  load: (id) => (id === 'main' ? code : null),
});
