import { isMenuKey, tabsOf, type MenuKey } from './menu.js';

/** The target of a link in an entry. */
export type Link =
  | { readonly to: 'entry'; readonly id: string; readonly heading?: string }
  | { readonly to: 'heading'; readonly heading: string }
  | { readonly to: 'page'; readonly page: MenuKey; readonly tab?: string }
  | { readonly to: 'control'; readonly anchor: string }
  | { readonly to: 'manual'; readonly page: string; readonly anchor?: string }
  | { readonly to: 'web'; readonly url: string };

/** A link without a valid target, with a reason for the author. */
export interface DeadLink {
  readonly to: 'nowhere';
  readonly problem: string;
}

/** Parses a link of an entry: `entry:`, `page:`, `show:`, `manual:`, `#heading` or https. */
export function parseLink(href: string): Link | DeadLink {
  if (href.startsWith('#')) return { to: 'heading', heading: href.slice(1) };
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(href) ?? [];
  switch (scheme.toLowerCase()) {
    case 'entry':
      return entryLink(rest);
    case 'page':
      return pageLink(rest);
    case 'show':
      return isEntryId(rest)
        ? { to: 'control', anchor: rest }
        : dead(`"show:${rest}" does not name a control: use show:<anchor>`);
    case 'manual':
      return manualLink(rest);
    case 'https':
      return { to: 'web', url: href };
    default:
      return dead(
        `"${href}" is not a link an entry may have: use entry:<id>, page:<menu key>, show:<anchor>, manual:<page>, #<heading> or an https address`,
      );
  }
}

function entryLink(rest: string): Link | DeadLink {
  const [id, heading] = splitOnce(rest, '#');
  if (!isEntryId(id)) return dead(`"entry:${rest}" does not name an entry: use entry:<id>`);
  return heading === undefined ? { to: 'entry', id } : { to: 'entry', id, heading };
}

function pageLink(rest: string): Link | DeadLink {
  const [page, query] = splitOnce(rest, '?');
  if (!isMenuKey(page)) return dead(`"page:${rest}": there is no page "${page}" in Web-UI`);
  if (query === undefined) return { to: 'page', page };
  const [name, tab = ''] = splitOnce(query, '=');
  if (name !== 'tab' || !tabsOf(page).includes(tab)) {
    const tabs = tabsOf(page).join(', ') || 'none';
    return dead(`"page:${rest}": the page ${page} has no such tab; its tabs are: ${tabs}`);
  }
  return { to: 'page', page, tab };
}

function manualLink(rest: string): Link | DeadLink {
  const [page, anchor] = splitOnce(rest, '#');
  if (!/^[\w-]+$/.test(page)) return dead(`"manual:${rest}" does not name a manual page`);
  return anchor === undefined ? { to: 'manual', page } : { to: 'manual', page, anchor };
}

/** Ids are folder names and parts of URLs. */
export const isEntryId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

const dead = (problem: string): DeadLink => ({ to: 'nowhere', problem });

function splitOnce(text: string, separator: string): [string, string?] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
