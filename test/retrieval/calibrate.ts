import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { minRoleFor, ROLES, type Role } from '../../src/model/audience.js';
import {
  confidenceOf,
  type Answer,
  type Calibrated,
  type Evidence,
} from '../../src/model/search/answer.js';
import type { EntrySearch } from '../../src/model/search/search.js';
import { searchFor } from '../../tools/commands/ask.js';
import { compileFolders } from '../../tools/content/compile.js';
import type { Content } from '../../tools/content/content.js';
import { LANGUAGES, type Question } from './questions.js';

/**
 * Fits the weights of `calibration.ts` by logistic regression. Reports the figures of a
 * cross-validation, in which no question is used for its own calibration. `--write` stores the weights.
 */
const FOLDS = 5;
const STEPS = 1500;
const DECAY = 0.02;

/** A held-out question is harder than others. Its neighbors are missing. */
const HELD_OUT_SHARE = 0.3;

/** The share of answered questions that may be called unanswered. */
const MAX_NONE = 0.03;

/** The share of unanswered questions that may be called answered. */
const MAX_FOUND = 0.08;

const PARTS = [
  ...['covered', 'strong', 'single', 'known', 'phrase'],
  ...['unlike', 'words', 'length'],
] as const satisfies readonly (keyof Evidence)[];
type Weights = Readonly<Record<(typeof PARTS)[number], number>>;

interface Sample {
  readonly evidence: Evidence | undefined;
  readonly answered: boolean;
  readonly set: string;
  readonly q: string;
  /** The position of the expected entry, from 0; -1 if missing. */
  readonly rank?: number;
}

interface Fit {
  readonly weights: Weights;
  readonly found: number;
  readonly near: number;
}

const compiled = compileFolders(['docs-content']);
if (!compiled.ok) throw new Error('The content has problems: run npm run -s content -- check');
const { content } = compiled;
const ids = new Set(content.map(({ id }) => id));

const readYaml = (name: string): unknown =>
  parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

interface FieldQuestion {
  readonly lang: string;
  readonly role: Role;
  readonly q: string;
  readonly expect: readonly string[];
}

type Searches = ReadonlyMap<Role, EntrySearch>;

const searchesOf = (lang: Calibrated, entries: Content): Searches =>
  new Map(ROLES.map((role) => [role, searchFor(entries, { lang, role })]));

/** Asks the questions of each entry that one index lacks. */
function heldOutSamples(lang: Calibrated): Sample[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeldOut = (question: string) => hash(question) % FOLDS === fold;
    const rest = content.map((entry) => ({
      ...entry,
      questions: new Map(
        [...entry.questions].map(([key, questions]) => [
          key,
          questions.filter((question) => !isHeldOut(question)),
        ]),
      ),
    }));
    const searches = searchesOf(lang, rest);
    return content.flatMap(({ id, metadata, questions }) =>
      (questions.get(lang) ?? []).filter(isHeldOut).map((q): Sample => {
        const results = searches.get(minRoleFor(metadata.audience))?.search(q);
        const ranks = results?.hits.map(({ entry }) => entry.id) ?? [];
        return {
          evidence: results?.evidence,
          answered: true,
          set: 'held out',
          rank: ranks.indexOf(id),
          q,
        };
      }),
    );
  }).flat();
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

const hash = (text: string): number =>
  Array.from(text).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003,
    7,
  );

function samplesIn(lang: Calibrated): Sample[] {
  const searches = searchesOf(lang, content);
  const ask = (
    q: string,
    role: Role,
    answered: boolean,
    set: string,
    expect: readonly string[] = [],
  ): Sample => {
    const results = searches.get(role)?.search(q);
    const rank = results?.hits.findIndex(({ entry }) => expect.includes(entry.id)) ?? -1;
    return { evidence: results?.evidence, answered, set, q, rank };
  };
  const own = (readYaml(`${lang}.yaml`) as Question[]).map(({ q, role }) =>
    ask(q, role, true, 'own'),
  );
  const field = (readYaml('field.yaml') as FieldQuestion[])
    .filter((question) => question.lang === lang && question.expect.some((id) => ids.has(id)))
    .map(({ q, role, expect }) => ask(q, role, true, 'field', expect));
  const unanswered = (readYaml('unanswered.yaml') as Record<string, string[]>)[lang] ?? [];
  return [
    ...own,
    ...field,
    ...heldOutSamples(lang),
    ...unanswered.flatMap((q) => [
      ask(q, 'user', false, 'unanswered'),
      ask(q, 'superadmin', false, 'unanswered'),
    ]),
  ];
}

const vectorOf = (evidence: Evidence): number[] => PARTS.map((part) => evidence[part]);

function fit(samples: readonly Sample[]): Fit {
  const usable = samples.flatMap(({ evidence, answered, set }) =>
    evidence
      ? [{ x: vectorOf(evidence), answered, share: set === 'held out' ? HELD_OUT_SHARE : 1 }]
      : [],
  );
  const totals = [false, true].map((is) =>
    usable.reduce((sum, { answered, share }) => sum + (answered === is ? share : 0), 0),
  );
  const means = PARTS.map((_, at) => mean(usable.map(({ x }) => x[at] ?? 0)));
  const deviations = PARTS.map((_, at) =>
    Math.sqrt(mean(usable.map(({ x }) => ((x[at] ?? 0) - (means[at] ?? 0)) ** 2))),
  );
  const points = usable.map(({ x, answered, share }) => ({
    z: [...x.map((value, at) => (value - (means[at] ?? 0)) / (deviations[at] || 1)), 1],
    target: Number(answered),
    share: share / (totals[Number(answered)] ?? 1),
  }));
  const w = new Array<number>(PARTS.length + 1).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = w.map((weight, at) => (at < PARTS.length ? -DECAY * weight : 0));
    for (const { z, target, share } of points) {
      const sum = z.reduce((total, value, at) => total + value * (w[at] ?? 0), 0);
      const error = (target - 1 / (1 + Math.exp(-sum))) * share;
      z.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + error * value));
    }
    gradient.forEach((value, at) => (w[at] = (w[at] ?? 0) + value));
  }
  const weights = Object.fromEntries(
    PARTS.map((part, at) => [part, (w[at] ?? 0) / (deviations[at] || 1)]),
  ) as Weights;
  const limit = (isWanted: (sample: Sample) => boolean, share: number) => {
    const sums = samples
      .filter(isWanted)
      .map(({ evidence }) => (evidence ? confidenceOf(evidence, weights) : -Infinity))
      .sort((a, b) => a - b);
    return sums[Math.floor(sums.length * share)] ?? 0;
  };
  const near = limit(({ set }) => set === 'own' || set === 'field', MAX_NONE);
  return {
    weights,
    near,
    found: Math.max(
      near,
      limit(({ answered: is }) => !is, 1 - MAX_FOUND),
    ),
  };
}

function answerIn({ weights, near, found }: Fit, { evidence }: Sample): Answer {
  const sum = evidence ? confidenceOf(evidence, weights) : -Infinity;
  return sum < near ? 'none' : sum < found ? 'near' : 'found';
}

const percent = (n: number, of: number) => `${((100 * n) / Math.max(of, 1)).toFixed(1)} %`;

const rounded = ({ weights, found, near }: Fit) =>
  Object.fromEntries(
    Object.entries({ ...weights, found, near }).map(([key, value]) => [
      key,
      Number(value.toFixed(3)),
    ]),
  );

const calibrations: [string, Record<string, number>][] = [];
for (const lang of LANGUAGES) {
  const samples = samplesIn(lang);
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const trained = fit(samples.filter((__, at) => at % FOLDS !== fold));
    return samples
      .filter((__, at) => at % FOLDS === fold)
      .map((sample) => ({ ...sample, answer: answerIn(trained, sample) }));
  }).flat();
  const figures = ['own', 'field', 'held out', 'unanswered'].map((set) => {
    const of = judged.filter((sample) => sample.set === set);
    const share = (wanted: Answer) =>
      percent(of.filter(({ answer }) => answer === wanted).length, of.length);
    return `${set} (${of.length}) none ${share('none')} near ${share('near')}`;
  });
  console.log(`${lang}  ${figures.join(', ')}`);
  for (const set of ['field', 'held out']) {
    const of = samples.filter((sample) => sample.set === set);
    const within = (place: number) =>
      of.filter(({ rank = -1 }) => rank >= 0 && rank < place).length;
    console.log(
      `    ${set}: recall@1 ${percent(within(1), of.length)}, ` +
        `recall@3 ${percent(within(3), of.length)}`,
    );
  }
  calibrations.push([lang, rounded(fit(samples))]);
}

if (process.argv.includes('--write')) {
  const lines = calibrations.map(
    ([lang, values]) =>
      `  ${lang}: {\n${Object.entries(values)
        .map(([key, value]) => `    ${key}: ${value},\n`)
        .join('')}  },\n`,
  );
  writeFileSync(
    new URL('../../src/model/search/calibration.ts', import.meta.url),
    `import type { Calibrated, Calibration } from './answer.js';

/** The weights of the evidence by language, written by \`test/retrieval/calibrate.ts\`. */
export const CALIBRATION: Readonly<Record<Calibrated, Calibration>> = {
${lines.join('')}};
`,
  );
}
