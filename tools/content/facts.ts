import { isAudience, type Audience } from '../../src/model/audience.js';
import type { Kind, PageRule } from '../../src/model/entry.js';
import type { Platform } from '../../src/model/page.js';
import { readHints, type ReadHint } from './hints.js';
import { readPages } from './page-rules.js';
import type { Flaw } from './problem.js';
import { EntryFile, isCalendarDate } from './schema.js';
import type { SourceFile } from './sources.js';
import { isObject, validate } from './validate.js';
import { parseYaml, type Yaml } from './yaml.js';

/** What an entry.yaml says. */
export interface Facts {
  readonly audience: Audience;
  readonly kind: Kind;
  readonly pages: 'everywhere' | readonly PageRule[];
  readonly platforms?: readonly Platform[];
  readonly related: readonly string[];
  readonly sources: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly reviewed: string;
}

export interface ReadFacts {
  readonly facts: Facts | undefined;
  /** Known even where other facts are wrong, so that links can be checked in the same run. */
  readonly audience: Audience | undefined;
  readonly related: readonly { readonly id: string; readonly line: number }[];
  readonly hints: readonly ReadHint[];
  readonly flaws: readonly Flaw[];
}

/** Reads an entry.yaml. `today` is the last day that is not in the future. */
export function readFacts({ text }: SourceFile, today: string): ReadFacts {
  const yaml = parseYaml(text, { firstLine: 1, textOnly: false });
  if (yaml.flaws.length > 0) {
    return { facts: undefined, audience: undefined, related: [], hints: [], flaws: yaml.flaws };
  }
  const { output, flaws } = validate(EntryFile, yaml.value, yaml);
  const raw = isObject(yaml.value) ? yaml.value : {};
  // Where there are no `pages`, the schema has said so; what is wrong in them it cannot say.
  const pages = 'pages' in raw ? readPages(raw['pages'], yaml) : undefined;
  const audience = isAudience(raw['audience']) ? raw['audience'] : undefined;
  const hints = readHints(raw['hints'], audience, yaml);
  return {
    facts: output && pages ? factsOf(output, pages.pages) : undefined,
    audience,
    related: relatedOf(raw['related'], yaml),
    hints: hints.hints,
    flaws: [
      ...flaws,
      ...(pages?.flaws ?? []),
      ...hints.flaws,
      ...futureReview(raw['reviewed'], today, yaml),
    ],
  };
}

type Output = NonNullable<ReturnType<typeof validate<typeof EntryFile>>['output']>;

function factsOf(output: Output, pages: Facts['pages']): Facts {
  const { audience, kind, platforms, related, sources, reviewed } = output;
  const rest = { audience, kind, related, sources, reviewed };
  return { ...rest, pages, ...(platforms === undefined ? {} : { platforms }) };
}

function relatedOf(value: unknown, yaml: Yaml): ReadFacts['related'] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, index) =>
    typeof id === 'string' ? { id: id.trim(), line: yaml.lineOf(['related', index]) } : [],
  );
}

function futureReview(day: unknown, today: string, yaml: Yaml): readonly Flaw[] {
  if (typeof day !== 'string' || !isCalendarDate(day) || day <= today) return [];
  const problem = `reviewed is in the future: ${day}`;
  const fix = 'Write the day somebody last checked the facts';
  return [{ line: yaml.lineOf(['reviewed']), problem, fix }];
}
