import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { fileList } from './dist/lib/tools/maintainers/file-list.js';
import { helpContent } from './dist/lib/tools/rollup-plugin.js';

/** Removes the chunks of former builds, which would be copied into Web-UI too. */
const clean = {
  name: 'clean',
  renderStart({ dir }) {
    rmSync(dir, { recursive: true, force: true });
  },
};

/**
 * Retries a failed import of a chunk under another URL. Browsers cache a failed import while the
 * page is open.
 */
const IMPORT_OR_RETRY =
  "const importOrRetry = (chunk) => import(chunk).catch(() => import(chunk + '?' + Date.now()));";

/** The oldest browsers, as README.md lists them. */
const BROWSERS = ['chrome111', 'edge111', 'firefox115', 'safari16.4'];

/** The modules of the entry, which Web-UI loads first. */
const ENTRY =
  /\/src\/(plugin|menu-item|host\/(browser-support|families\/(index|unknown)|language|location|navigation|options|globals|theme|visibility)|model\/(audience|encode|languages|menu|options|page|attempt|version))\.ts$/;

/**
 * The modules that lazily loaded chunks share with the mount chunk. Chunks must not import the mount
 * chunk, which may have been loaded by its second address.
 */
const SHARED =
  /\/node_modules\/(@lit|lit)|\/src\/(elements\/shared|elements\/hints\/hint-text|host\/families\/(help-buttons|shadow)|messages\/format|model\/(path|retry-limit|versions))/;

const chunkOf = (id) => (ENTRY.test(id) ? 'entry' : SHARED.test(id) ? 'shared' : undefined);

/** Resolves the compiler for markdown packs, which is a chunk of its own. */
const compiler = {
  name: 'help-compiler',
  resolveId: (source) =>
    source === 'virtual:help-compiler' ? resolve('tools/content/compile-markdown.ts') : null,
};

const retryImports = {
  name: 'retry-imports',
  renderDynamicImport: () => ({ left: 'importOrRetry(', right: ')' }),
};

const NAME = 'backend-ai-help-drawer';

/** Writes the licenses of the bundled packages, which redistribution requires. */
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

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const typescript = () => esbuild({ tsconfig: 'tsconfig.base.json', target: BROWSERS });

/**
 * The plugin as Web-UI loads it: one file with a fixed name, and chunks. Chunk names contain
 * hashes, since browsers cache the files for a day.
 */
const plugin = {
  input: 'src/plugin.ts',
  output: {
    dir: 'dist/plugins',
    format: 'es',
    entryFileNames: `${NAME}.js`,
    chunkFileNames: `${NAME}.[name]-[hash].js`,
    onlyExplicitManualChunks: true,
    manualChunks: chunkOf,
    intro: ({ dynamicImports }) => (dynamicImports.length > 0 ? IMPORT_OR_RETRY : ''),
  },
  plugins: [
    clean,
    helpContent({ dir: 'docs-content' }),
    compiler,
    nodeResolve({ exportConditions: ['production'] }),
    typescript(),
    retryImports,
    terser({ module: true }),
    license({
      thirdParty: {
        includeSelf: false,
        output: { file: './THIRD-PARTY-NOTICES.md', template: notices },
      },
    }),
    fileList({ fileName: `${NAME}.files.json`, version }),
  ],
};

/** The page that checks an installation. Its script and styles are files, for a strict CSP. */
const check = {
  input: 'src/check/page.ts',
  output: { file: `dist/plugins/${NAME}.check.js`, format: 'es' },
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    typescript(),
    terser({ module: true }),
    {
      name: 'check-page',
      generateBundle() {
        for (const type of ['html', 'css']) {
          const source = readFileSync(`src/check/check.${type}`, 'utf8');
          this.emitFile({ type: 'asset', fileName: `${NAME}.check.${type}`, source });
        }
      },
    },
  ],
};

export default [plugin, check];
