import * as v from 'valibot';
import { didYouMean } from './nearest.js';
import type { Flaw } from './problem.js';
import { ADVICE } from './schema.js';
import type { Path, Yaml } from './yaml.js';

type ObjectSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

export interface Validated<S extends ObjectSchema> {
  readonly output: v.InferOutput<S> | undefined;
  readonly flaws: readonly Flaw[];
}

/**
 * Holds a value from a YAML file against a schema. The schema says what is wrong and where; the
 * words come from here and from ADVICE, so that they are the author's and not a library's.
 */
export function validate<S extends ObjectSchema>(
  schema: S,
  value: unknown,
  yaml: Pick<Yaml, 'lineOf'>,
  at: Path = [],
): Validated<S> {
  if (!isObject(value)) return { output: undefined, flaws: [notAnObject(yaml.lineOf(at))] };
  const known = Object.keys(schema.entries);
  const unknownKeys = Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => unknownKey(key, known, yaml.lineOf([...at, key])));
  const result = v.safeParse(schema, value);
  const flaws = (result.issues ?? []).map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    return badValue(path, issue.input, yaml.lineOf([...at, ...path]));
  });
  return {
    output: result.success ? result.output : undefined,
    flaws: [...unknownKeys, ...flaws],
  };
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const notAnObject = (line: number): Flaw => ({
  line,
  problem: 'these are not "key: value" lines',
  fix: 'Write each key with its value on a line of its own, as in kind: problem',
});

const unknownKey = (key: string, known: readonly string[], line: number): Flaw => ({
  line,
  problem: `"${key}" is not a key that is known here`,
  fix: `${didYouMean(key, known)}The keys are: ${known.join(', ')}`,
});

function badValue(path: Path, input: unknown, line: number): Flaw {
  const [field = '', ...rest] = path.map(String);
  const advice = ADVICE[field];
  if (!advice) throw new Error(`no advice for the field "${field}"`);
  const empty = input === undefined || input === null;
  const name = [field, ...rest.map((step) => `item ${Number(step) + 1}`)].join(', ');
  const meant = typeof input === 'string' ? didYouMean(input, advice.choices ?? []) : '';
  return {
    line,
    problem: empty ? `${name} is missing` : `${name} cannot be ${quote(input)}`,
    fix: `${meant}${advice.fix}`,
  };
}

/** A value that YAML gave, as its author wrote it, more or less, and never longer than a line. */
export function quote(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
