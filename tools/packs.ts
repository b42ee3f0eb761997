import { AUDIENCES, isAudience, type Audience } from '../src/model/audience.js';
import type { EntryBody } from '../src/model/entry.js';
import { UI_LANGUAGES } from '../src/model/languages.js';
import { TEXT_GROUPS, textGroupOf } from '../src/model/text-group.js';
import { bodyIn, entriesIn, hintsIn, languagesOf, type Content } from './content/content.js';

/** The module that imports the packs. */
export const MANIFEST = 'manifest.js';

/** The module of the pages with hints of any audience, which names no hint. */
export const HINT_PAGES = 'hint-pages.js';

/**
 * Returns the modules of the compiled content by file name. Each language and audience has a pack
 * of entries and hints for lists, a pack of bodies for the search, and packs of bodies for reading.
 * They reveal nothing about other audiences.
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
      files.set(
        `${lang}.${audience}.bodies.js`,
        moduleOf({ lang, audience, bodies: bodies.map(withoutActions) }),
      );
      for (const group of GROUPS) {
        const texts = bodies.filter(({ id }) => textGroupOf(id) === group).map(withoutSearch);
        files.set(textFile(lang, audience, group), moduleOf({ lang, audience, bodies: texts }));
      }
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
    /^(?:bodies\.|text-\d\.)?js$/.test(rest.join('.'))
  );
}

const GROUPS = Array.from({ length: TEXT_GROUPS }, (_, group) => group);

const textFile = (lang: string, audience: Audience, group: number): string =>
  `${lang}.${audience}.text-${group}.js`;

/** Returns a body for the search, which points to no control and offers no checks. */
const withoutActions = (body: EntryBody): EntryBody => ({
  ...body,
  anchors: undefined,
  checks: undefined,
});

/** Returns a body for reading, without the fields of the search. */
const withoutSearch = ({
  id,
  markup,
  headings,
  reviewed,
  anchors,
  checks,
}: EntryBody): EntryBody => ({
  id,
  markup,
  headings,
  ...(reviewed !== undefined && { reviewed }),
  ...(checks && { checks }),
  ...(anchors && { anchors }),
});

/** The module exports a function, so that the data can be garbage-collected. */
const moduleOf = (pack: object): string => `export default () => (${JSON.stringify(pack)});\n`;

function manifestOf(languages: readonly string[], audiences: readonly Audience[]): string {
  const imports = (lang: string, audience: Audience): string =>
    `    ${audience}: { entries: () => import('./${lang}.${audience}.js'), ` +
    `bodies: () => import('./${lang}.${audience}.bodies.js'), texts: [${texts(lang, audience)}] },\n`;
  const texts = (lang: string, audience: Audience): string =>
    GROUPS.map((group) => `() => import('./${textFile(lang, audience, group)}')`).join(', ');
  const language = (lang: string): string =>
    `  '${lang}': {\n${audiences.map((audience) => imports(lang, audience)).join('')}  },\n`;
  return `export default {\n${languages.map(language).join('')}};\n`;
}
