import type { Audience } from '../../src/model/audience.js';
import { AUDIENCES } from '../../src/model/audience.js';
import { count } from '../words.js';
import type { Comparison } from './compare.js';
import type { Matched } from './match.js';
import type { Section } from './page.js';

/** What is known of one section of a page. */
export interface SectionReport extends Matched {
  readonly section: Section;
  readonly audience: Audience | undefined;
  /** Where there is an entry. */
  readonly comparison: Comparison | undefined;
  /** Where there is none, and drafts were asked for. */
  readonly draft: string | undefined;
}

export const asJson = (reports: readonly SectionReport[]): string =>
  JSON.stringify(
    reports.map(({ section, audience, match, nearest, comparison, draft }) => ({
      title: section.title,
      line: section.line,
      anchors: section.anchors,
      part: section.part ?? null,
      audience: audience ?? null,
      entry: match
        ? {
            id: match.article.id,
            audience: match.article.facts.audience,
            by: match.by,
            likeness: rounded(match.likeness),
          }
        : null,
      nearest:
        match || !nearest ? null : { id: nearest.article.id, likeness: rounded(nearest.likeness) },
      added: comparison?.added ?? null,
      missing: comparison?.missing ?? null,
      draft: draft ?? null,
    })),
    null,
    2,
  );

export const asText = (reports: readonly SectionReport[]): string =>
  [...reports.map(inWords), summaryOf(reports)].join('\n\n');

function inWords(report: SectionReport, index: number): string {
  const { section, audience, comparison, draft } = report;
  const part = section.part === undefined ? 'under no part' : `under "${section.part}"`;
  return [
    `${index + 1}. ${section.title} (line ${section.line})`,
    `   audience: ${audience ?? `not known, ${part}`}`,
    `   entry: ${entryOf(report)}`,
    ...(comparison ? differences(comparison) : []),
    ...(draft === undefined ? [] : [`   drafted: ${draft}`]),
  ].join('\n');
}

function entryOf({ match, nearest }: SectionReport): string {
  if (!match) {
    const near = nearest && nearest.likeness > 0 ? nearest : undefined;
    return `none${near ? `; the nearest is ${near.article.id}, alike ${rounded(near.likeness)}` : ''}`;
  }
  const { id, facts } = match.article;
  const by = match.by === 'anchor' ? 'by its anchor' : `alike ${rounded(match.likeness)}`;
  return `${id}, for ${facts.audience} (${by})`;
}

function differences({ added, missing }: Comparison): readonly string[] {
  const lines = [
    ...added.links.map((link) => `link ${link}`),
    ...added.code.map((code) => `code ${code}`),
    ...added.labels.map((label) => `label ${label}`),
    ...added.images.map((image) => `picture ${image}`),
    ...added.sentences.map((sentence) => `"${sentence}"`),
  ].map((what) => `   not in the entry: ${what}`);
  const left = [...missing.links, ...missing.code];
  return [
    ...(lines.length === 0 ? ['   nothing new'] : lines),
    ...(left.length === 0 ? [] : [`   only in the entry: ${left.join(', ')}`]),
  ];
}

/** "10 sections: 7 user, 2 admin, 1 superadmin; 10 have an entry". */
function summaryOf(reports: readonly SectionReport[]): string {
  const of = (audience: Audience | undefined): number =>
    reports.filter((report) => report.audience === audience).length;
  const audiences = [...AUDIENCES, undefined]
    .filter((audience) => of(audience) > 0)
    .map((audience) => `${of(audience)} ${audience ?? 'not known'}`);
  const known = reports.filter(({ match }) => match).length;
  return `${count(reports.length, 'section')}: ${audiences.join(', ')}; ${known} with an entry, ${reports.length - known} without`;
}

const rounded = (likeness: number): number => Math.round(likeness * 100) / 100;
