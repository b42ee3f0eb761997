import { AUDIENCES, isAudience, type Audience } from '../src/model/audience.js';
import { LANGUAGES } from './content/languages.js';
import { bodyIn, entriesIn, hintsIn, languagesOf, type Content } from './content/content.js';

/** The module that tells which packs there are. */
export const MANIFEST = 'manifest.js';

/**
 * The modules that content is delivered as, by file name: for each language and audience the
 * entries and, apart from them, their bodies. A pack speaks of its own audience alone, so that
 * whoever loads no higher one can learn nothing of it, not even how much there is.
 */
export function packs(content: Content): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const audiences = AUDIENCES.filter((audience) =>
    content.some(
      ({ facts, hints }) =>
        facts.audience === audience || hints.some((hint) => hint.audience === audience),
    ),
  );
  const languages = languagesOf(content);
  for (const lang of languages) {
    for (const audience of audiences) {
      const articles = content.filter(({ facts }) => facts.audience === audience);
      const entries = entriesIn(articles, lang);
      const hints = hintsIn(content, lang).filter((hint) => hint.audience === audience);
      const bodies = articles.map((article) => bodyIn(article, lang));
      files.set(`${lang}.${audience}.js`, moduleOf({ lang, audience, entries, hints }));
      files.set(`${lang}.${audience}.bodies.js`, moduleOf({ lang, audience, bodies }));
    }
  }
  return files.set(MANIFEST, manifestOf(languages, audiences));
}

/** Whether a file of this name is a pack, of any content. */
export function isPackName(name: string): boolean {
  const [lang = '', audience = '', ...rest] = name.split('.');
  return (
    LANGUAGES.includes(lang) && isAudience(audience) && ['js', 'bodies.js'].includes(rest.join('.'))
  );
}

/** A function, so that the data live only as long as somebody holds what it returned. */
const moduleOf = (pack: object): string => `export default () => (${JSON.stringify(pack)});\n`;

function manifestOf(languages: readonly string[], audiences: readonly Audience[]): string {
  const imports = (lang: string, audience: Audience): string =>
    `    ${audience}: { entries: () => import('./${lang}.${audience}.js'), ` +
    `bodies: () => import('./${lang}.${audience}.bodies.js') },\n`;
  const language = (lang: string): string =>
    `  '${lang}': {\n${audiences.map((audience) => imports(lang, audience)).join('')}  },\n`;
  return `export default {\n${languages.map(language).join('')}};\n`;
}
