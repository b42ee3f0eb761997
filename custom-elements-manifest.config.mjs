import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ELEMENTS = 'src/elements';

/**
 * The tags of our elements, which no class knows: `define.ts` gives them, or for those that are
 * loaded when they are first needed, `defineElement` below the class.
 */
function tagsByClass() {
  const sources = readdirSync(ELEMENTS, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(ELEMENTS, file), 'utf8'));
  const named = /(?:'(bai-help-[a-z-]+)': |defineElement\('(bai-help-[a-z-]+)', )([A-Z]\w+)[,)]/g;
  return new Map(
    [...sources.join('\n').matchAll(named)].map(([, tag, late, name]) => [name, tag ?? late]),
  );
}

const decorators = (node) => (node.modifiers ?? []).filter((modifier) => 'expression' in modifier);

/** What an element has from a context is no property of those who use it, nor is what Lit asks for. */
const fromContext = {
  name: 'leave out what comes from a context',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const inner = node.members
      .filter((member) =>
        decorators(member).some((one) =>
          /^@?(consume|fromContext)\(/.test(one.expression.getText()),
        ),
      )
      .map((member) => member.name.getText());
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    if (!declaration?.members) return;
    declaration.members = declaration.members.filter(
      ({ name, static: isStatic }) => !inner.includes(name) && !isStatic,
    );
  },
};

/** What the analyzer takes for the name of an event, where its class knows it, is an argument. */
const namedEvents = {
  name: 'keep the events that are documented, give elements their tags',
  packageLinkPhase({ customElementsManifest }) {
    const tags = tagsByClass();
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({ customElement }) => customElement)) {
        declaration.events = (declaration.events ?? []).filter(({ name }) =>
          name?.startsWith('bai-help-'),
        );
        declaration.tagName ??= tags.get(declaration.name);
      }
    }
  },
};

/** Folders are read side by side, and files come in the order in which that ends. */
const inOrder = {
  name: 'have the same order each time',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** What the elements offer to those who use them, for editors and documentation. */
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/styles/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [fromContext, namedEvents, inOrder],
};
