import { reaches, ROLES, type Role } from '../../src/model/audience.js';
import { MENU_KEYS, menuOf, type MenuKey } from '../../src/model/menu.js';
import type { Content } from '../../tools/content/content.js';

/** A page that a role can open and that no entry for this role names: what fits everywhere is no help there. */
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
  ROLES.slice(ROLES.indexOf(menuOf(page).opens));

const helps = ({ facts }: Content[number], page: MenuKey, role: Role): boolean =>
  reaches(role, facts.audience) &&
  facts.pages !== 'everywhere' &&
  facts.pages.some((rule) => rule.page === page);
