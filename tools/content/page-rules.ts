import type { PageRule } from '../../src/model/entry.js';
import {
  isMenuKey,
  MENU_KEYS,
  menuNamed,
  menuOf,
  SCOPES,
  tabsOf,
  type MenuKey,
} from '../../src/model/menu.js';
import { suggestName } from './closest-match.js';
import { HELP_BY_KEY, PageRuleFields } from './schema.js';
import { quote, validate } from './validate.js';
import { isObject, itemsOf, type YamlNode } from './yaml.js';

/** The pages of entries: all but `help`, the page of the drawer. */
const PAGES: readonly MenuKey[] = MENU_KEYS.filter((key) => key !== 'help');

/** Reads `pages` of an entry.yaml: `everywhere`, or a list of rules. */
export function readPages(node: YamlNode): 'everywhere' | readonly PageRule[] {
  if (node.value === 'everywhere') return node.value;
  const rules = itemsOf(node);
  if (rules.length === 0) {
    node.report(`invalid value for "pages": ${quote(node.value)}`, HELP_BY_KEY.pages.suggestion);
  }
  return rules.flatMap((rule) => readRule(rule) ?? []);
}

/** Reads some keys of a hint or an anchor as a rule. */
export function readPlace(
  node: YamlNode,
  keys: readonly ('page' | 'tab' | 'scope')[],
): Pick<PageRule, 'page' | 'tab' | 'scope'> | undefined {
  const { value } = node;
  const given = keys.filter((key) => isObject(value) && value[key] !== undefined);
  const rule = readRule(node, Object.fromEntries(given.map((key) => [key, node.at(key).value])));
  if (!rule) return undefined;
  const { page, tab, scope } = rule;
  return { page, ...(tab === undefined ? {} : { tab }), ...(scope === undefined ? {} : { scope }) };
}

/** Reads a rule, which is a menu key or a mapping. */
function readRule(
  node: YamlNode,
  fields = isObject(node.value) ? node.value : { page: node.value },
): PageRule | undefined {
  const output = validate(PageRuleFields, node, fields);
  const { page, tab, scope } = fields;
  if (!isPage(page)) {
    if ('page' in fields) node.at('page').report(`unknown page ${quote(page)}`, pageHelp(page));
    return undefined;
  }
  const { scopes } = menuOf(page);
  const tabs = tabsOf(page);
  const knownTab = tabs.find((known) => known === tab);
  const knownScope = SCOPES.find((known) => known === scope);
  if (tab !== undefined && knownTab === undefined) {
    node
      .at('tab')
      .report(
        `page ${page} has no tab ${quote(tab)}`,
        tabs.length === 0
          ? 'Remove the tab: this page has no tabs'
          : `${typeof tab === 'string' ? suggestName(tab, tabs) : ''}Tabs of this page: ${tabs.join(', ')}`,
      );
  }
  if (knownScope !== undefined && !scopes.includes(knownScope)) {
    node
      .at('scope')
      .report(
        `page ${page} does not exist in scope ${knownScope}`,
        scopes.length === 0
          ? 'Remove the scope: this page has no scopes'
          : `Scopes of this page: ${scopes.join(', ')}`,
      );
  }
  if (!output) return undefined;
  const { platform, weight } = output;
  return {
    page,
    ...(knownTab === undefined ? {} : { tab: knownTab }),
    ...(knownScope === undefined ? {} : { scope: knownScope }),
    ...(platform === undefined ? {} : { platform }),
    weight,
  };
}

/** Whether an entry can be about a page of this name. */
export const isPage = (value: unknown): value is MenuKey =>
  isMenuKey(value) && PAGES.includes(value);

/** Returns the suggestion for an unknown page, which may be a former menu key. */
export function pageHelp(page: unknown): string {
  const name = String(page);
  const renamed = menuNamed(name)?.key;
  const match = isPage(renamed) ? `Did you mean "${renamed}"? ` : suggestName(name, PAGES);
  return `${match}Pages: ${PAGES.join(', ')}`;
}
