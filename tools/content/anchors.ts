import type { InferOutput } from 'valibot';
import type { Anchor, Way } from '../../src/model/anchor.js';
import { isEntryId } from '../../src/model/link.js';
import { given } from './hints.js';
import { readRule } from './page-rules.js';
import { inFile, type Flaw, type Problem } from './problem.js';
import { AnchorFields, WayFields } from './schema.js';
import type { SourceFile } from './sources.js';
import { isObject, validate } from './validate.js';
import { parseYaml, type Path, type Yaml } from './yaml.js';

/** The controls of Web-UI that hints and `show:` links can name, by that name. */
export type Anchors = ReadonlyMap<string, Anchor>;

/** Reads `anchors.yaml`. Without the file there are no anchors, which is no problem by itself. */
export function readAnchors(source: SourceFile | undefined): {
  readonly anchors: Anchors;
  readonly problems: readonly Problem[];
} {
  const anchors = new Map<string, Anchor>();
  if (!source) return { anchors, problems: [] };
  const yaml = parseYaml(source.text, { firstLine: 1, textOnly: false });
  const flaws = [...yaml.flaws];
  const fields = yaml.value ?? {};
  if (!isObject(fields)) flaws.push(notNamed(yaml.lineOf([])));
  for (const [name, value] of isObject(fields) ? Object.entries(fields) : []) {
    if (!isEntryId(name)) flaws.push(badName(name, yaml.lineOf([name])));
    const read = readAnchor(name, value, yaml);
    flaws.push(...read.flaws);
    if (read.anchor) anchors.set(name, read.anchor);
  }
  return { anchors, problems: flaws.map(inFile(source.file)) };
}

function readAnchor(
  name: string,
  value: unknown,
  yaml: Yaml,
): { readonly anchor: Anchor | undefined; readonly flaws: readonly Flaw[] } {
  const { output, flaws } = validate(AnchorFields, value, yaml, [name]);
  const { page, tab } = isObject(value) ? value : {};
  const place = readRule(given({ page, tab }), [name], yaml);
  const ways = (output?.ways ?? []).map((way, index) => readWay(way, [name, 'ways', index], yaml));
  const found = ways.flatMap(({ way }) => way ?? []);
  return {
    anchor: output &&
      place.rule && {
        name,
        page: place.rule.page,
        ...(place.rule.tab === undefined ? {} : { tab: place.rule.tab }),
        audience: output.audience,
        called: output.called,
        ways: found,
      },
    flaws: [...flaws, ...place.flaws, ...ways.flatMap((read) => read.flaws)],
  };
}

function readWay(
  value: unknown,
  at: Path,
  yaml: Yaml,
): { readonly way: Way | undefined; readonly flaws: readonly Flaw[] } {
  const { output, flaws } = validate(WayFields, value, yaml, at);
  if (!output) return { way: undefined, flaws };
  const { testid, selector, key } = output;
  const blind = testid === undefined && selector === undefined && key === undefined;
  return blind
    ? { way: undefined, flaws: [...flaws, blindWay(yaml.lineOf(at))] }
    : { way: wayOf(output), flaws };
}

function wayOf({ testid, key, ...rest }: InferOutput<typeof WayFields>): Way {
  return {
    ...(testid === undefined ? {} : { testId: testid }),
    ...(key === undefined ? {} : { keys: typeof key === 'string' ? [key] : key }),
    ...rest,
  };
}

const notNamed = (line: number): Flaw => ({
  line,
  problem: 'there are no anchors here',
  fix: 'Write the name of each anchor with a colon, and below it what it is, as CONTRIBUTING.md shows',
});

const badName = (name: string, line: number): Flaw => ({
  line,
  problem: `"${name}" cannot be the name of an anchor`,
  fix: 'Use small letters and digits, and single hyphens between words, as in rescan-images',
});

const blindWay = (line: number): Flaw => ({
  line,
  problem: 'nothing can be found in this way',
  fix: 'Name a testid, a selector or a key',
});
