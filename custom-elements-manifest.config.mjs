import { readFileSync } from 'node:fs';

/** The tags of our elements, which no class knows: `define.ts` gives them. */
function tagsByClass() {
  const source = readFileSync('src/elements/define.ts', 'utf8');
  return new Map(
    [...source.matchAll(/'(bai-help-[a-z-]+)': (\w+)/g)].map(([, tag, name]) => [name, tag]),
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
        decorators(member).some((one) => /^@?consume\(/.test(one.expression.getText())),
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

/** What the elements offer to those who use them, for editors and documentation. */
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/styles/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [fromContext, namedEvents],
};
