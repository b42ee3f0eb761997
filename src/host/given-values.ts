import { isRole } from '../model/audience.js';
import type { HostValues } from '../model/host-values.js';
import { pageNamed, type Page, type Platform } from '../model/page.js';
import { ANONYMOUS, createTemporaryKey, type Account } from './account.js';
import { readField, readString } from './globals.js';

const NAMES = ['role', 'user', 'page', 'language', 'theme', 'manual'] as const;

/**
 * The values that a host gives instead of Web-UI. Their types are not checked at run time before
 * they arrive here, so that a malformed value counts as missing, and a malformed role as anonymous.
 */
export class GivenValues {
  #values: Readonly<Partial<Record<keyof HostValues, unknown>>> = {};
  #account: Account | undefined;

  /** Changes the values that are present. Copies them, since the host may change its object. */
  change(values: HostValues): void {
    const present = NAMES.filter((name) => Object.hasOwn(values, name));
    this.#values = {
      ...this.#values,
      ...Object.fromEntries(present.map((name) => [name, readField(values, name)])),
    };
    if (present.includes('role') || present.includes('user')) this.#account = this.#readAccount();
  }

  /** Undefined only if the host has never given a role or a user. */
  get account(): Account | undefined {
    return this.#account;
  }

  page(platform: Platform): Page | undefined {
    const { page } = this.#values;
    if (page === undefined) return undefined;
    const key = typeof page === 'string' ? page : readString(page, 'key');
    return pageNamed(
      { key: key ?? '', tab: readField(page, 'tab'), scope: readField(page, 'scope') },
      platform,
    );
  }

  get language(): string | undefined {
    return readString(this.#values, 'language');
  }

  get dark(): boolean | undefined {
    const { theme } = this.#values;
    return theme === 'dark' ? true : theme === 'light' ? false : undefined;
  }

  get manual(): string | undefined {
    const { manual } = this.#values;
    return typeof manual === 'string' ? manual : undefined;
  }

  #readAccount(): Account {
    const { role, user } = this.#values;
    if (!isRole(role) || role === 'anonymous') return ANONYMOUS;
    if (typeof user === 'string' && user !== '') return { role, userKey: user, isPersistent: true };
    const former = this.#account;
    const isUnnamed = former?.isPersistent === false;
    const userKey = (isUnnamed ? former.userKey : undefined) ?? createTemporaryKey();
    return { role, userKey, isPersistent: false };
  }
}
