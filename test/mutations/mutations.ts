import type { Mutation } from './mutation.js';
import { ACCOUNT } from './rules/account.js';
import { COMPILER } from './rules/compiler.js';
import { CONTENT } from './rules/content.js';
import { LINKS } from './rules/links.js';
import { ROLES } from './rules/roles.js';
import { SANITIZER } from './rules/sanitizer.js';
import { SESSION } from './rules/session.js';
import { STORAGE } from './rules/storage.js';

/** Every known way to break gating and sanitizing. Add each new way to the list of its rules. */
export const MUTATIONS: readonly Mutation[] = [
  ...ROLES,
  ...ACCOUNT,
  ...SESSION,
  ...CONTENT,
  ...LINKS,
  ...STORAGE,
  ...COMPILER,
  ...SANITIZER,
];
