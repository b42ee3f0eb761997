import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { helpContent } from './dist/lib/tools/rollup-plugin.js';

const NAME = 'backend-ai-help-drawer';

/**
 * The plugin as Web-UI loads it: one file of the plugin's name, which may not change, and chunks
 * beside it whose names change with what they hold, since the server has browsers keep both for a
 * day.
 */
export default {
  input: 'src/plugin.ts',
  output: {
    dir: 'dist/plugins',
    format: 'es',
    entryFileNames: `${NAME}.js`,
    chunkFileNames: `${NAME}.[name]-[hash].js`,
  },
  plugins: [
    helpContent({ dir: 'docs-content' }),
    nodeResolve({ exportConditions: ['production'] }),
    esbuild({ tsconfig: 'tsconfig.base.json', target: 'es2022' }),
    terser({ module: true }),
  ],
};
