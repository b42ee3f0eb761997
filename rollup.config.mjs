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

/** Returns the modules that a module imports statically, with itself. */
function closureOf(root, getModuleInfo) {
  const found = new Set();
  const add = (id) => {
    if (found.has(id)) return;
    found.add(id);
    for (const imported of getModuleInfo(id)?.importedIds ?? []) add(imported);
  };
  add(root);
  return found;
}

/** Small modules that several chunks share, without a request of their own. */
const SHARED =
  /\/src\/(host\/(families\/(help-buttons|shadow|shown-tab)|anchors\/watch-dom)|elements\/(hints\/hint-text|shared\/plain-click)|model\/path)\.ts$/;

/**
 * Puts the imports of the entry and of `mount.ts` into one chunk each.
 * Chunks must not import the mount chunk, which may have been loaded by its second address.
 */
function chunkOf(id, { getModuleInfo }) {
  const within = (file) => closureOf(resolve(file), getModuleInfo).has(id);
  if (within('src/plugin.ts')) return 'entry';
  if (SHARED.test(id)) return 'core';
  return id !== resolve('src/mount.ts') && within('src/mount.ts') ? 'core' : undefined;
}

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
