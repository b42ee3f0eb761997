import { canRead, isAudience, minRoleFor, type Audience } from '../../src/model/audience.js';
import { CHECKS, checksFor, type CheckName } from '../../src/model/checks/check.js';
import type { Kind, PageRule } from '../../src/model/entry.js';
import type { Moment } from '../../src/model/moment.js';
import type { Platform } from '../../src/model/page.js';
import type { VersionRange } from '../../src/model/versions.js';
import type { Report } from './diagnostic.js';
import { readHint, type ParsedHint } from './hints.js';
import { readPages } from './page-rules.js';
import { EntryFields, isCalendarDate } from './schema.js';
import { validate } from './validate.js';
import { itemsOf, parseYaml, type YamlNode } from './yaml.js';

/** The metadata of an entry, for all languages. */
export interface EntryMetadata {
  readonly audience: Audience;
  readonly kind: Kind;
  readonly moment?: Moment;
  readonly pages: 'everywhere' | readonly PageRule[];
  readonly platforms?: readonly Platform[];
  readonly versions?: VersionRange;
  /** The id of the shipped entry that this one replaces. */
  readonly replaces?: string;
  readonly related: readonly string[];
  readonly checks?: readonly CheckName[];
  readonly sources: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly reviewed: string;
}

/** The valid parts of an entry.yaml. */
export interface ParsedMetadata {
  readonly metadata?: EntryMetadata | undefined;
  /** Known even if other keys are invalid, for the check of links. */
  readonly audience?: Audience | undefined;
  readonly related: readonly YamlNode[];
  readonly hints: readonly ParsedHint[];
}

/** Reads an entry.yaml. `today` is the last date that is not in the future. */
export function readMetadata(text: string, today: string, report: Report): ParsedMetadata {
  const root = parseYaml(text, { report });
  if (!root) return { related: [], hints: [] };
  const fields = validate(EntryFields, root);
  const pages = root.at('pages').value === undefined ? undefined : readPages(root.at('pages'));
  const { value } = root.at('audience');
  const audience = isAudience(value) ? value : undefined;
  const hints = itemsOf(root.at('hints')).flatMap((hint) => readHint(hint, audience) ?? []);
  if (audience) rejectHigherChecks(root.at('checks'), audience);
  rejectFutureDate(root.at('reviewed'), today);
  return {
    metadata: fields && pages && metadataOf(fields, pages),
    audience,
    related: itemsOf(root.at('related')).filter((id) => typeof id.value === 'string'),
    hints,
  };
}

function metadataOf(
  fields: NonNullable<ReturnType<typeof validate<typeof EntryFields>>>,
  pages: EntryMetadata['pages'],
): EntryMetadata {
  const { audience, kind, moment, platforms, versions, replaces, related } = fields;
  const { checks, sources, reviewed } = fields;
  return {
    audience,
    kind,
    ...(moment && { moment }),
    pages,
    ...(platforms && { platforms }),
    ...(versions && { versions }),
    ...(replaces !== undefined && { replaces }),
    related,
    ...(checks && { checks }),
    sources,
    reviewed,
  };
}

/** A reader of the entry could not run a check above its audience. */
function rejectHigherChecks(checks: YamlNode, audience: Audience): void {
  const role = minRoleFor(audience);
  for (const check of itemsOf(checks)) {
    const [name] = typeof check.value === 'string' ? checksFor([check.value], 'superadmin') : [];
    if (name === undefined || canRead(role, CHECKS[name])) continue;
    check.report(
      `check ${name} is for ${CHECKS[name]}, but the entry is for ${audience}`,
      'Remove the check',
    );
  }
}

function rejectFutureDate(node: YamlNode, today: string): void {
  const { value } = node;
  if (typeof value === 'string' && isCalendarDate(value) && value > today) {
    node.report(`review date ${value} is in the future`, 'Write the date of the last review');
  }
}
