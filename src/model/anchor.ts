import { isAtLeast, canRead, type Audience, type Role } from './audience.js';
import { menuOf, type MenuKey } from './menu.js';
import { isInRange, type VersionRange } from './versions.js';

/** The kinds of controls that a locator can find by name. */
export const CONTROL_ROLES = ['control', 'columnheader', 'heading', 'label'] as const;
export type ControlRole = (typeof CONTROL_ROLES)[number];

/** One way to find a control. All conditions must match, and only one control. */
export interface Locator {
  /** The `data-testid` of the control, or of an element around the control. */
  readonly testId?: string | undefined;
  /** A CSS selector, tried in every open shadow root. */
  readonly selector?: string | undefined;
  /** Web-UI's message keys for the names of the control, such as `button.Delete`. */
  readonly keys?: readonly string[] | undefined;
  /** The kind of control to find by name; `control` by default. */
  readonly role?: ControlRole | undefined;
  /** A selector of an ancestor that replaces the control, such as its table. */
  readonly closest?: string | undefined;
  /** Selects one of several matches, such as one row of a table; counted from 1. */
  readonly nth?: number | undefined;
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** The conditions of a locator, with a check of the value of each. */
export const LOCATOR_CONDITIONS: {
  readonly [Condition in keyof Locator]-?: (value: unknown) => boolean;
} = {
  testId: isText,
  selector: isText,
  keys: (value) => Array.isArray(value) && value.every(isText),
  role: (value) => CONTROL_ROLES.some((role) => role === value),
  closest: isText,
  nth: (value) => typeof value === 'number',
};

/** A control of Web-UI that texts can refer to. */
export interface Anchor {
  readonly name: string;
  readonly page: MenuKey;
  readonly tab?: string | undefined;
  /** The readers whose page has the control. */
  readonly audience: Audience;
  /** The versions of Web-UI that have the control; all if omitted. */
  readonly versions?: VersionRange | undefined;
  /** Web-UI's message keys for the label of the control, separated by `|`. */
  readonly labelKey: string;
  /** Tried in this order. */
  readonly locators: readonly Locator[];
}

/** Whether a role can open a page of Web-UI. */
export const canOpen = (role: Role, page: MenuKey): boolean =>
  isAtLeast(role, menuOf(page).minRole);

/** Whether a role can open the page of a control, and see the control there. */
export const canAccess = (role: Role, anchor: Anchor): boolean =>
  canRead(role, anchor.audience) && canOpen(role, anchor.page);

/** Whether a version of Web-UI has a control. */
export const hasControl = (version: string | undefined, anchor: Anchor): boolean =>
  isInRange(version, anchor.versions);
