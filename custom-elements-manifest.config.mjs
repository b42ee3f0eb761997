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

const isHidden = ({ name, privacy, static: isStatic }) =>
  isStatic || name.startsWith('#') || privacy === 'private' || privacy === 'protected';

/** Removes private members, properties that come from a context, and static ones that Lit reads. */
const publicMembers = {
  name: 'keep the public members',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const consumed = node.members.filter(isConsumed).map((member) => member.name.getText());
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    if (!declaration?.members) return;
    declaration.members = declaration.members.filter(
      (member) => !consumed.includes(member.name) && !isHidden(member),
    );
  },
};

/** Keeps the elements with their documented events, and adds their tags. */
const elementsByTag = {
  name: 'describe the elements by tag',
  packageLinkPhase({ customElementsManifest }) {
    const tags = tagsByClass();
    for (const module of customElementsManifest.modules) {
      module.declarations = (module.declarations ?? []).flatMap((declaration) => {
        const tagName = declaration.tagName ?? tags.get(declaration.name);
        if (tagName === undefined) return [];
        return {
          ...declaration,
          // The analyzer knows an element by its base class, which is left out.
          customElement: true,
          tagName,
          members: declaration.members?.filter(({ inheritedFrom }) => inheritedFrom?.name !== BASE),
          events: declaration.events?.filter(({ name }) => name?.startsWith('bai-help-')),
        };
      });
      const names = module.declarations.map(({ name }) => name);
      module.exports = module.exports?.filter(({ declaration }) =>
        names.includes(declaration.name),
      );
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations }) => declarations.length > 0,
    );
  },
};

/** Names the compiled file, since the package contains no source. */
const toShipped = (path) => path.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/lib/src/$1.js');

const shippedFiles = {
  name: 'name the shipped files',
  packageLinkPhase({ customElementsManifest }) {
    const rename = (value) => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of ['path', 'module']) {
        if (typeof value[key] === 'string') value[key] = toShipped(value[key]);
      }
      Object.values(value).forEach(rename);
    };
    rename(customElementsManifest);
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
  plugins: [publicMembers, elementsByTag, shippedFiles, sorted],
};
