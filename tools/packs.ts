import { AUDIENCES, isAudience, type Audience } from '../src/model/audience.js';
import { UI_LANGUAGES } from '../src/model/languages.js';
import { bodyIn, entriesIn, hintsIn, languagesOf, type Content } from './content/content.js';

/** The module that imports the packs. */
export const MANIFEST = 'manifest.js';

/** The module of the pages with hints of any audience, which names no hint. */
export const HINT_PAGES = 'hint-pages.js';

/**
 * Returns the modules of the compiled content by file name. Each language and audience has a pack
 * of entries and hints and a pack of bodies, which reveal nothing about other audiences.
 */
export function packs(content: Content): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const audiences = AUDIENCES.filter((audience) =>
    content.some(
      ({ metadata, hints }) =>
        metadata.audience === audience || hints.some((hint) => hint.audience === audience),
    ),
  );
  const languages = languagesOf(content);
  for (const lang of languages) {
    for (const audience of audiences) {
      const ofAudience = content.filter(({ metadata }) => metadata.audience === audience);
      const entries = entriesIn(ofAudience, lang);
      const hints = hintsIn(content, lang).filter((hint) => hint.audience === audience);
      const bodies = ofAudience.map((entry) => bodyIn(entry, lang));
      files.set(`${lang}.${audience}.js`, moduleOf({ lang, audience, entries, hints }));
      files.set(`${lang}.${audience}.bodies.js`, moduleOf({ lang, audience, bodies }));
    }
  }
  const pages = content.flatMap(({ hints }) => hints.map(({ page }) => page));
  files.set(HINT_PAGES, `export default ${JSON.stringify([...new Set(pages)].sort())};\n`);
  return files.set(MANIFEST, manifestOf(languages, audiences));
}

/** Whether a file name is the name of a pack, of any content. */
export function isPackName(name: string): boolean {
  const [lang = '', audience = '', ...rest] = name.split('.');
  return (
    UI_LANGUAGES.some((known) => known === lang) &&
    isAudience(audience) &&
    ['js', 'bodies.js'].includes(rest.join('.'))
  );
}

/** The module exports a function, so that the data can be garbage-collected. */
const moduleOf = (pack: object): string => `export default () => (${JSON.stringify(pack)});\n`;

function manifestOf(languages: readonly string[], audiences: readonly Audience[]): string {
  const imports = (lang: string, audience: Audience): string =>
    `    ${audience}: { entries: () => import('./${lang}.${audience}.js'), ` +
    `bodies: () => import('./${lang}.${audience}.bodies.js') },\n`;
  const language = (lang: string): string =>
    `  '${lang}': {\n${audiences.map((audience) => imports(lang, audience)).join('')}  },\n`;
  return `export default {\n${languages.map(language).join('')}};\n`;
}
