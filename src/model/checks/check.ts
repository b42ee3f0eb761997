import { canRead, type Audience } from '../audience.js';

/** The checks that an entry can name, each with its lowest audience. */
export const CHECKS = {
  browser: 'public',
  cookies: 'public',
  clock: 'public',
  server: 'public',
  build: 'public',
  'app-proxy': 'user',
  limits: 'user',
} as const satisfies Readonly<Record<string, Audience>>;

/** A check of the reader's browser or of what Web-UI talks to. A check changes nothing. */
export type CheckName = keyof typeof CHECKS;

const isCheckName = (name: string): name is CheckName => Object.hasOwn(CHECKS, name);

export const CHECK_NAMES: readonly CheckName[] = Object.keys(CHECKS).filter(isCheckName);

/** Returns the checks that exist for a role. Ignores unknown names, as in a pack of another version. */
export const checksFor = (names: readonly string[], role: unknown): readonly CheckName[] =>
  [...new Set(names)].filter(isCheckName).filter((name) => canRead(role, CHECKS[name]));
