import type { Plugin } from 'rollup';

/** A rollup plugin for a virtual module with the name `main`. */
export const mainModule = (code: string): Plugin => ({
  name: 'main',
  resolveId: (id) => (id === 'main' ? id : null),
  load: (id) => (id === 'main' ? code : null),
});
