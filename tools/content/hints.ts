import { createHash } from 'node:crypto';
import { mayReach, type Anchor } from '../../src/model/anchor.js';
import { AUDIENCES, lowestRole, type Audience } from '../../src/model/audience.js';
import type { PageRule } from '../../src/model/entry.js';
import type { Hint } from '../../src/model/hint.js';
import type { Anchors } from './anchors.js';
import { didYouMean } from './nearest.js';
import { readRule } from './page-rules.js';
import type { Flaw, Problem } from './problem.js';
import { ADVICE, HintFields, HintTextFields } from './schema.js';
import { isObject, validate } from './validate.js';
import type { Path, Yaml } from './yaml.js';

/** What a hint says in one language. */
export interface HintText {
  readonly text: string;
  readonly warning?: string | undefined;
}

/** A hint as entry.yaml has it: where it stands, not what it says. */
export type HintFacts = Omit<
  Hint,
  'entry' | 'anchors' | 'version' | 'lang' | 'text' | 'warning'
> & {
  /** The names of anchors. */
  readonly anchors: readonly string[];
};

export interface ReadHint {
  readonly hint: HintFacts;
  /** The line it begins in. */
  readonly line: number;
}

/** Reads `hints` of an entry.yaml; `audience` is the entry's, which a hint has if it names none. */
export function readHints(
  value: unknown,
  audience: Audience | undefined,
  yaml: Pick<Yaml, 'lineOf'>,
): { readonly hints: readonly ReadHint[]; readonly flaws: readonly Flaw[] } {
  if (!Array.isArray(value)) return { hints: [], flaws: [] };
  const read = value.map((hint: unknown, index) =>
    readHint(hint, audience, ['hints', index], yaml),
  );
  return {
    hints: read.flatMap(({ hint }) => hint ?? []),
    flaws: read.flatMap(({ flaws }) => flaws),
  };
}

function readHint(
  value: unknown,
  audience: Audience | undefined,
  at: Path,
  yaml: Pick<Yaml, 'lineOf'>,
): { readonly hint: ReadHint | undefined; readonly flaws: readonly Flaw[] } {
  const { output, flaws } = validate(HintFields, value, yaml, at);
  const { page, tab, scope } = isObject(value) ? value : {};
  const place = readRule(given({ page, tab, scope }), at, yaml);
  const all = [...flaws, ...place.flaws];
  if (!output || !place.rule || audience === undefined) return { hint: undefined, flaws: all };
  const { id, anchors, tone, placement } = output;
  const own = output.audience ?? audience;
  const lower = AUDIENCES.indexOf(own) < AUDIENCES.indexOf(audience);
  return {
    hint: {
      hint: { id, audience: own, ...whereOf(place.rule), anchors, tone, placement },
      line: yaml.lineOf(at),
    },
    flaws: lower ? [...all, lowerThanEntry(own, audience, yaml.lineOf([...at, 'audience']))] : all,
  };
}

/** Only what an author wrote: what is missing is reported as such. */
export const given = (
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A hint is there or it is not: it has no weight, and is of every platform. */
const whereOf = ({ page, tab, scope }: PageRule): Pick<HintFacts, 'page' | 'tab' | 'scope'> => ({
  page,
  ...(tab === undefined ? {} : { tab }),
  ...(scope === undefined ? {} : { scope }),
});

/** Reads `hints` of a front matter: a text for each hint, or a text and a warning. */
export function readHintTexts(
  value: unknown,
  yaml: Pick<Yaml, 'lineOf'>,
): { readonly texts: ReadonlyMap<string, HintText>; readonly flaws: readonly Flaw[] } {
  const texts = new Map<string, HintText>();
  if (value === undefined) return { texts, flaws: [] };
  if (!isObject(value)) return { texts, flaws: [notTexts(yaml.lineOf(['hints']))] };
  const flaws: Flaw[] = [];
  for (const [id, said] of Object.entries(value)) {
    const at = ['hints', id];
    const fields = typeof said === 'string' ? { text: said } : said;
    const read = validate(HintTextFields, fields, yaml, at);
    flaws.push(...read.flaws);
    if (!read.output) continue;
    texts.set(id, read.output);
    const marks = `${read.output.text} ${read.output.warning ?? ''}`.split('**').length;
    if (marks % 2 === 0) flaws.push(unclosed(yaml.lineOf(at)));
  }
  return { texts, flaws };
}

/** What is known of an entry's hints, and what they say in each of its languages. */
export interface Hinting {
  readonly id: string;
  readonly factsFile: string;
  readonly hints: readonly ReadHint[];
  readonly texts: ReadonlyMap<
    string,
    { readonly file: string; readonly hints: ReadonlyMap<string, HintText> }
  >;
}

/** Holds the hints of all entries against each other, their anchors and their texts. */
export function checkHints(entries: readonly Hinting[], anchors: Anchors): readonly Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry) => {
    const inFacts = entry.hints.flatMap(({ hint, line }) => {
      const before = seen.get(hint.id);
      seen.set(hint.id, entry.id);
      return [
        ...(before === undefined ? [] : [usedTwice(hint.id, before)]),
        ...hint.anchors.flatMap((name) => anchorWrong(name, hint, anchors)),
      ].map((wrong) => ({ file: entry.factsFile, line, ...wrong }));
    });
    return [...inFacts, ...textProblems(entry)];
  });
}

function textProblems({ hints, texts }: Hinting): readonly Problem[] {
  const ids = hints.map(({ hint }) => hint.id);
  return [...texts].flatMap(([lang, { file, hints: said }]) => [
    ...[...said.keys()]
      .filter((id) => !ids.includes(id))
      .map((id) => ({ file, line: 1, ...noSuchHint(id, ids) })),
    ...(lang === 'en' ? ids.filter((id) => !said.has(id)) : []).map((id) => ({
      file,
      line: 1,
      problem: `the hint "${id}" of entry.yaml says nothing here`,
      fix: `Add to the front matter: hints, and below it ${id} with what the hint says`,
    })),
  ]);
}

type Wrong = Omit<Flaw, 'line'>;

function anchorWrong(name: string, hint: HintFacts, anchors: Anchors): readonly Wrong[] {
  const anchor = anchors.get(name);
  if (!anchor) return [noAnchor(name, anchors)];
  if (anchor.page === hint.page && (anchor.tab === undefined || anchor.tab === hint.tab)) {
    return mayReach(lowestRole(hint.audience), anchor) ? [] : [outOfReach(name, hint, anchor)];
  }
  return [
    {
      problem: `the anchor "${name}" is on another page or tab than the hint "${hint.id}"`,
      fix: `Write page: ${anchor.page}${anchor.tab === undefined ? '' : `, tab: ${anchor.tab}`}, or take another anchor`,
    },
  ];
}

const outOfReach = (name: string, hint: HintFacts, { audience }: Anchor): Wrong => ({
  problem: `the anchor "${name}" is a control for ${audience}, and the hint "${hint.id}" is for ${hint.audience}`,
  fix: 'Give the hint the audience of the control, or take another anchor',
});

export const noAnchor = (name: string, anchors: Anchors): Wrong => ({
  problem: `there is no anchor "${name}"`,
  fix: `${didYouMean(name, [...anchors.keys()])}The anchors are in anchors.yaml`,
});

/** Eight hex digits that differ as soon as the hint says something else. */
export const versionOf = ({ text, warning = '' }: HintText): string =>
  createHash('sha256').update(`${text}\n${warning}`).digest('hex').slice(0, 8);

const lowerThanEntry = (own: Audience, audience: Audience, line: number): Flaw => ({
  line,
  problem: `the hint is for ${own}, and leads to an entry for ${audience}, which may not exist for its readers`,
  fix: `Leave its audience out, or write ${AUDIENCES.slice(AUDIENCES.indexOf(audience)).join(' or ')}`,
});

const notTexts = (line: number): Flaw => ({
  line,
  problem: 'hints in a front matter are texts by the id of the hint',
  fix: ADVICE['text']?.fix ?? '',
});

const unclosed = (line: number): Flaw => ({
  line,
  problem: 'a "**" is opened and not closed',
  fix: 'Write **before and after** the name of a control',
});

const usedTwice = (id: string, before: string): Wrong => ({
  problem: `"${id}" is already a hint of ${before}`,
  fix: 'Give one of them another id: readers dismiss hints by it',
});

const noSuchHint = (id: string, ids: readonly string[]): Wrong => ({
  problem: `entry.yaml has no hint "${id}"`,
  fix: `${didYouMean(id, ids)}Its hints are: ${ids.join(', ') || 'none'}`,
});
