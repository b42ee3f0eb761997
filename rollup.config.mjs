import { rmSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { retryImports } from './dist/lib/tools/retry-imports.js';
import { helpContent } from './dist/lib/tools/rollup-plugin.js';

/** Chunks of former builds have other names, and would be copied into Web-UI with the new ones. */
const clean = {
  name: 'clean',
  renderStart({ dir }) {
    rmSync(dir, { recursive: true, force: true });
  },
};

const NAME = 'backend-ai-help-drawer';

/** Whose work is in the plugin, with the licence of each: what its authors ask of whoever passes it on. */
function notices(dependencies) {
  const parts = dependencies
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ name, version, license: licence, homepage, licenseText }) =>
      [
        `## ${name} ${version}`,
        `Licence: ${licence}${homepage ? ` · <${homepage}>` : ''}`,
        `~~~text\n${(licenseText ?? '').trim()}\n~~~`,
      ].join('\n\n'),
    );
  return ['# Third-party notices', 'The plugin holds parts of these packages.', ...parts, ''].join(
    '\n\n',
  );
}

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
    clean,
    helpContent({ dir: 'docs-content' }),
    nodeResolve({ exportConditions: ['production'] }),
    esbuild({ tsconfig: 'tsconfig.base.json', target: 'es2022' }),
    retryImports(),
    terser({ module: true }),
    license({
      thirdParty: {
        includeSelf: false,
        output: { file: './THIRD-PARTY-NOTICES.md', template: notices },
      },
    }),
  ],
};
