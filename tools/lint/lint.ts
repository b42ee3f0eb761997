import { isAtLeast, minRoleFor } from '../../src/model/audience.js';
import { FALLBACK_LANGUAGE } from '../../src/model/languages.js';
import { parseLink } from '../../src/model/link.js';
import { menuOf } from '../../src/model/menu.js';
import { MOMENTS } from '../../src/model/moment.js';
import type { Anchors } from '../content/anchors.js';
import {
  languagesOf,
  type CompiledEntry,
  type Content,
  type EntryText,
} from '../content/content.js';
import { Diagnostics, type Diagnostic, type Report } from '../content/diagnostic.js';
import type { TextFile } from '../content/entry-files.js';
import type { LabelTable } from '../content/label-table.js';
import { parseYaml } from '../content/yaml.js';
import { checkParticles } from './korean-particles.js';
import { checkReleases } from './label-releases.js';
import { checkHeadingIds } from './heading-ids.js';
import { checkLengths } from './lengths.js';
import { checkLinkTitles } from './link-titles.js';
import { originalName } from './original-name.js';
import { outlineOf, type Outline } from './outline.js';
import { checkSameTitle } from './same-titles.js';
import { checkScript } from './script.js';
import { checkShowMe } from './show-me.js';
import { checkStructure } from './structure.js';
import { checkSourceHash } from './translations.js';
import { checkWording } from './wording.js';

export interface LintOptions {
  readonly now: Date;
  /** The age in days at which a review is stale. */
  readonly staleAfter: number;
  /** The labels of the supported releases. */
  readonly table?: LabelTable;
  /** The anchors that texts can show. */
  readonly anchors?: Anchors;
}

/** Returns the warnings about compiled content, which do not stop a build. */
export function lint(content: Content, options: LintOptions): readonly Diagnostic[] {
  const diagnostics = new Diagnostics();
  const languages = languagesOf(content);
  for (const entry of content) {
    const { id, metadataFile, texts } = entry;
    const within = diagnostics.within(metadataFile.dir);
    checkReviewDate(entry, options, within.in(metadataFile.path));
    checkMoment(entry, within.in(metadataFile.path));
    checkPlaceholders(metadataFile, within.in(metadataFile.path));
    for (const lang of languages.filter((known) => !texts.has(known))) {
      within.in(`${id}/${lang}.md`)(
        1,
        `missing translation: readers see ${originalName(entry.english.lang)}`,
        `Translate ${entry.english.file.path}`,
      );
    }
    const english = outlineOf(entry.english);
    for (const text of texts.values()) {
      lintText(entry, text, { ...options, content, english }, within.in(text.file.path));
    }
  }
  return diagnostics.sorted();
}

/** Returns the labels without a key and the versions without a number. */
export function lintWording(content: Content): readonly Diagnostic[] {
  const diagnostics = new Diagnostics();
  for (const { metadataFile, texts } of content) {
    const within = diagnostics.within(metadataFile.dir);
    for (const text of texts.values()) {
      checkWording(outlineOf(text), within.in(text.file.path));
    }
  }
  return diagnostics.sorted();
}

/** The content and the English text that each text is compared with. */
interface Comparison extends LintOptions {
  readonly content: Content;
  /** The outline of the English text. */
  readonly english: Outline;
}

function lintText(
  entry: CompiledEntry,
  text: EntryText,
  { table, anchors, content, english }: Comparison,
  report: Report,
): void {
  const outline = outlineOf(text);
  checkLengths(text, outline, report);
  checkPlaceholders(text.file, report);
  checkPageLinks(entry, outline, report);
  checkLinkTitles(text, outline, content, report);
  checkSameTitle(entry, text, outline.lineOf('title'), content, report);
  checkScript(text, report);
  if (table) checkReleases(table, outline, entry.metadata.versions, report);
  if (text.lang === 'ko') checkParticles(text.file.text, report);
  if (text === entry.english) {
    checkHeadingIds(outline, report);
    if (anchors) checkShowMe(anchors, outline, entry, table?.releases ?? [], report);
    return;
  }
  checkStructure(english, outline, originalName(entry.english.lang), report);
  // `stamp` writes hashes of English texts only.
  if (entry.english.lang !== FALLBACK_LANGUAGE) return;
  checkSourceHash(entry, text, outline.lineOf('source'), report);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Reports an old review: the facts may be outdated. */
function checkReviewDate(
  { metadata: { reviewed }, metadataFile }: CompiledEntry,
  { now, staleAfter }: LintOptions,
  report: Report,
): void {
  const days = Math.floor((now.valueOf() - Date.parse(reviewed)) / DAY_MS);
  if (days <= staleAfter) return;
  report(
    parseYaml(metadataFile.text)?.at('reviewed').line ?? 1,
    `last review was ${days} days ago`,
    'Check the facts against the current Web-UI and the sources, then update the date',
  );
}

/** Reports a missing moment. */
function checkMoment({ metadata, metadataFile }: CompiledEntry, report: Report): void {
  if (metadata.moment !== undefined) return;
  report(
    parseYaml(metadataFile.text)?.at('kind').line ?? 1,
    'missing key "moment": the entry is listed under "General"',
    `Add moment: and one of: ${MOMENTS.join(', ')}`,
  );
}

/** Reports the first TODO of a file. */
function checkPlaceholders({ text }: TextFile, report: Report): void {
  const index = text.split('\n').findIndex((line) => /\bTODO\b/.test(line));
  if (index >= 0)
    report(index + 1, 'unfinished: there is a TODO', 'Write the text, and remove TODO');
}

/**
 * Reports links to pages that some readers of the entry cannot open. Links to pages that the entry is
 * for are plain text for these readers.
 */
function checkPageLinks(
  { metadata: { audience, pages } }: CompiledEntry,
  { links }: Outline,
  report: Report,
): void {
  for (const { href, line } of links) {
    const link = parseLink(href);
    if (link.to !== 'page') continue;
    const { minRole } = menuOf(link.page);
    if (isAtLeast(minRoleFor(audience), minRole)) continue;
    if (pages !== 'everywhere' && pages.some(({ page }) => page === link.page)) continue;
    report(
      line,
      `page ${link.page} needs the role ${minRole}, but this entry is for ${audience}`,
      'Name the page without a link, or write who can open it',
    );
  }
}
