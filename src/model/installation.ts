import { audiencesFor, type Audience, type Role } from './audience.js';

/** The people who help the users of an installation. At least one field is set. */
export interface Contact {
  /** A sentence, such as a phone number and its hours. */
  readonly text?: string | undefined;
  /** An HTTPS or HTTP address, such as of a ticket system. */
  readonly url?: string | undefined;
  readonly email?: string | undefined;
}

/** The settings of an installation, which hold for all of its users. */
export interface Installation {
  /** Whether hints appear beside the controls of Web-UI. */
  readonly hints: boolean;
  /** The ids of entries that no user sees. */
  readonly hide: readonly string[];
  /** The contact for each audience. A user without an own one gets that of the audience below. */
  readonly support: { readonly [Each in Audience]?: Contact | undefined };
}

export const DEFAULT_INSTALLATION: Installation = { hints: true, hide: [], support: {} };

/** Returns the contact for a role: the one of its highest audience that has one. */
export function contactFor(support: Installation['support'], role: Role): Contact | undefined {
  return audiencesFor(role)
    .map((audience) => support[audience])
    .filter((contact) => contact !== undefined)
    .at(-1);
}
