import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ELEMENTS = 'src/elements';

/** The base class, whose getters are for the elements themselves. */
const BASE = 'HelpElement';

/** Reads the tag of each class from `define.ts`, or from its own `defineElement` call. */
function tagsByClass() {
  const sources = readdirSync(ELEMENTS, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(ELEMENTS, file), 'utf8'));
  const named = /(?:'(bai-help-[a-z-]+)': |defineElement\('(bai-help-[a-z-]+)', )([A-Z]\w+)[,)]/g;
  return new Map(
    [...sources.join('\n').matchAll(named)].map(([, tag, late, name]) => [name, tag ?? late]),
  );
}

const isConsumed = (member) =>
  (member.modifiers ?? []).some((modifier) => /^@consume\(/.test(modifier.getText()));

/** Removes properties that come from a context, and static ones that Lit reads. */
const publicMembers = {
  name: 'keep the public members',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const consumed = node.members.filter(isConsumed).map((member) => member.name.getText());
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    if (!declaration?.members) return;
    declaration.members = declaration.members.filter(
      ({ name, static: isStatic }) => !consumed.includes(name) && !isStatic,
    );
  },
};

/** Keeps the documented events, adds the tags, and leaves out the base class. */
const elementsByTag = {
  name: 'describe the elements by tag',
  packageLinkPhase({ customElementsManifest }) {
    const tags = tagsByClass();
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations?.filter(({ name }) => name !== BASE);
      for (const declaration of module.declarations ?? []) {
        const tagName = declaration.tagName ?? tags.get(declaration.name);
        if (tagName === undefined) continue;
        // The analyzer knows an element by its base class, which is left out.
        Object.assign(declaration, { customElement: true, tagName });
        declaration.members = declaration.members?.filter(
          ({ inheritedFrom }) => inheritedFrom?.name !== BASE,
        );
        declaration.events = declaration.events?.filter(({ name }) =>
          name?.startsWith('bai-help-'),
        );
      }
    }
  },
};

/** Sorts the modules, which are otherwise in the order of reading. */
const sorted = {
  name: 'sort the modules',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** The public API of the elements, for editors and documentation. */
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*-styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicMembers, elementsByTag, sorted],
};
