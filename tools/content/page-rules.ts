import type { InferOutput } from 'valibot';
import type { PageRule } from '../../src/model/entry.js';
import {
  isMenuKey,
  MENU_KEYS,
  menuNamed,
  menuOf,
  SCOPES,
  tabsOf,
  type MenuKey,
  type Scope,
} from '../../src/model/menu.js';
import { didYouMean } from './nearest.js';
import type { Flaw } from './problem.js';
import { ADVICE, PageRuleFields } from './schema.js';
import { isObject, quote, validate } from './validate.js';
import type { Path, Yaml } from './yaml.js';

/** The pages an entry can fit. `help` is the drawer's own page, about which there is no help. */
const PAGES: readonly MenuKey[] = MENU_KEYS.filter((key) => key !== 'help');

export interface ReadPages {
  readonly pages: 'everywhere' | readonly PageRule[];
  readonly flaws: readonly Flaw[];
}

/** Reads `pages` of an entry.yaml: `everywhere`, or rules that each name a page. */
export function readPages(value: unknown, yaml: Pick<Yaml, 'lineOf'>): ReadPages {
  if (value === 'everywhere') return { pages: value, flaws: [] };
  if (!Array.isArray(value) || value.length === 0) {
    return { pages: [], flaws: [noPages(value, yaml.lineOf(['pages']))] };
  }
  const flaws: Flaw[] = [];
  const pages = value.flatMap((rule: unknown, index) => {
    const read = readRule(rule, ['pages', index], yaml);
    flaws.push(...read.flaws);
    return read.rule ?? [];
  });
  return { pages, flaws };
}

/** Reads one rule: where an entry, a hint or a control belongs. */
export function readRule(
  value: unknown,
  at: Path,
  yaml: Pick<Yaml, 'lineOf'>,
): { readonly rule: PageRule | undefined; readonly flaws: readonly Flaw[] } {
  const fields = isObject(value) ? value : { page: value };
  const { output, flaws } = validate(PageRuleFields, fields, yaml, at);
  const line = (key: string): number => yaml.lineOf([...at, key]);
  const { page, tab, scope } = fields;
  if (!isPage(page)) {
    const wrong = 'page' in fields ? [unknownPage(page, line('page'))] : [];
    return { rule: undefined, flaws: [...flaws, ...wrong] };
  }
  const knownTab = tabsOf(page).find((known) => known === tab);
  const knownScope = SCOPES.find((known) => known === scope);
  const noTab = tab !== undefined && knownTab === undefined;
  const noScope = knownScope !== undefined && !menuOf(page).scopes.includes(knownScope);
  return {
    rule: output && {
      ...ruleOf(output),
      page,
      ...(knownTab === undefined ? {} : { tab: knownTab }),
    },
    flaws: [
      ...flaws,
      ...(noTab ? [unknownTab(page, tab, line('tab'))] : []),
      ...(noScope ? [unknownScope(page, knownScope, line('scope'))] : []),
    ],
  };
}

type Output = InferOutput<typeof PageRuleFields>;

const ruleOf = ({ scope, platform, weight }: Output): Omit<PageRule, 'page' | 'tab'> => ({
  ...(scope === undefined ? {} : { scope }),
  ...(platform === undefined ? {} : { platform }),
  weight,
});

/** Whether an entry can fit a page of this name. */
export const isPage = (value: unknown): value is MenuKey =>
  isMenuKey(value) && PAGES.includes(value);

/** How to name a page, for one that does not exist: older Web-UI called some of them otherwise. */
export function adviceForPage(name: string): string {
  const former = menuNamed(name)?.key;
  const meant =
    former !== undefined && isPage(former) ? `Did you mean "${former}"? ` : didYouMean(name, PAGES);
  return `${meant}The pages are: ${PAGES.join(', ')}`;
}

const noPages = (value: unknown, line: number): Flaw => ({
  line,
  problem: `pages cannot be ${quote(value)}`,
  fix: ADVICE['pages']?.fix ?? '',
});

const unknownPage = (page: unknown, line: number): Flaw => ({
  line,
  problem: `${quote(page)} is not a page of Web-UI`,
  fix: adviceForPage(String(page)),
});

function unknownTab(page: MenuKey, tab: unknown, line: number): Flaw {
  const tabs = tabsOf(page);
  return {
    line,
    problem: `the page ${page} has no tab ${quote(tab)}`,
    fix:
      tabs.length === 0
        ? 'It has no tabs: leave it out'
        : `${didYouMean(String(tab), tabs)}Its tabs are: ${tabs.join(', ')}`,
  };
}

function unknownScope(page: MenuKey, scope: Scope, line: number): Flaw {
  const { scopes } = menuOf(page);
  return {
    line,
    problem: `the page ${page} does not exist in the scope ${scope}`,
    fix:
      scopes.length === 0
        ? 'It has no scopes: leave it out'
        : `Its scopes are: ${scopes.join(', ')}`,
  };
}
