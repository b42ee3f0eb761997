import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/**
 * The rooms of `src/`: the other rooms and the libraries that each may use. The arrows go
 * host → state → elements and content → state; the model is below all of them.
 */
const ROOMS = {
  model: { rooms: [], libraries: [] },
  messages: { rooms: ['model'], libraries: [] },
  content: { rooms: ['model'], libraries: ['dompurify', 'valibot'] },
  check: { rooms: ['model', 'config'], libraries: ['valibot'] },
  config: { rooms: ['model'], libraries: ['valibot'] },
  boot: { rooms: ['model', 'host'], libraries: [] },
  host: { rooms: ['model'], libraries: ['@floating-ui/dom', 'dom-accessibility-api'] },
  state: { rooms: ['model', 'content', 'host', 'messages'], libraries: ['@lit/context'] },
  elements: {
    rooms: ['model', 'state'],
    libraries: ['lit', '@lit/context', '@floating-ui/dom'],
  },
};

/** APIs that turn a string into markup. Only `src/content/` may use them, with a sanitizer. */
const HTML_STRINGS = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString|srcdoc)$/]',
    message: 'Only src/content/ may handle strings of HTML.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]',
    message: 'document.write replaces the host.',
  },
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(html|svg)/]',
    message: 'Only src/content/ may handle strings of HTML.',
  },
];

/** Web-UI's globals, which only `src/host/` reads, since each may be missing, null or throw. */
const GLOBAL_NAMES =
  '/^(backendai(client|options|utils)|lablupNotification|currentPage|isDarkMode|isElectron|packageVersion|buildNumber)$/';
const HOST_GLOBALS = {
  selector: `:matches(Identifier[name=${GLOBAL_NAMES}], Literal[value=${GLOBAL_NAMES}])`,
  message: "Only src/host/ may read Web-UI's globals.",
};

const pattern = (names, message) => ({ regex: names, message });

/** Restricts one room's static and dynamic imports. */
function room(name, { rooms, libraries }) {
  const strangers = Object.keys(ROOMS).filter((other) => other !== name && !rooms.includes(other));
  const closed = `^(\\.\\./)+(${[...strangers, 'plugin', 'mount', 'index'].join('|')})(/|\\.js)`;
  const foreign = `^(?!\\.)(?!(${libraries.join('|') || '$'})(/|$))`;
  const allowed = [...rooms.map((other) => `src/${other}/`), ...libraries].join(', ') || 'nothing';
  const message = `src/${name}/ may use ${allowed} besides itself.`;
  return {
    files: [`src/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [pattern(closed, message), pattern(foreign, message)] },
      ],
      'no-restricted-syntax': [
        'error',
        ...(name === 'content' ? [] : HTML_STRINGS),
        ...(name === 'host' ? [] : [HOST_GLOBALS]),
        ...[closed, foreign].map((source) => ({
          selector: `ImportExpression > Literal[value=/${source.replaceAll('/', '\\/')}/]`,
          message,
        })),
      ],
    },
  };
}

export default ts.config(
  // The examples are checked with their own dependencies, by `npm run test:package`.
  { ignores: ['dist/**', 'examples/**', 'test-results/**', 'playwright-report/**'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['{src,tools}/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: { 'import-x/no-cycle': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    ...lit['flat/recommended'],
  },
  { files: ['src/**/*.ts'], ...wc['flat/recommended'] },
  {
    files: ['src/elements/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...HTML_STRINGS, HOST_GLOBALS] },
  },
  ...Object.entries(ROOMS).map(([name, uses]) => room(name, uses)),
  {
    files: ['tools/**/*.ts'],
    // The published schema is made from the fields of the configuration.
    ignores: ['tools/maintainers/config-schema.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [pattern('/src/(?!model/)', 'tools/ may use src/model/ besides itself.')] },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // Mocha and node:test accept functions that return promises; chai asserts by property.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/wait.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@open-wc/testing',
              importNames: ['aTimeout'],
              message: 'A test waits for what happens, with test/support/wait.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['clearTimeout', 'console', 'fetch', 'performance', 'process', 'setTimeout', 'URL'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
);
