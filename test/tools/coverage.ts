import { canRead, ROLES, type Role } from '../../src/model/audience.js';
import { MENU_KEYS, menuOf, type MenuKey } from '../../src/model/menu.js';
import type { Content } from '../../tools/content/content.js';

/** A page without an entry for a role. Entries for every page do not count. */
export interface Gap {
  readonly page: MenuKey;
  readonly role: Role;
}

export const gapsIn = (content: Content): readonly Gap[] =>
  MENU_KEYS.flatMap((page) =>
    rolesThatOpen(page)
      .filter((role) => !content.some((article) => helps(article, page, role)))
      .map((role) => ({ page, role })),
  );

export const rolesThatOpen = (page: MenuKey): readonly Role[] =>
  ROLES.slice(ROLES.indexOf(menuOf(page).minRole));

const helps = ({ metadata }: Content[number], page: MenuKey, role: Role): boolean =>
  canRead(role, metadata.audience) &&
  metadata.pages !== 'everywhere' &&
  metadata.pages.some((rule) => rule.page === page);
