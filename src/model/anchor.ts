import { isAtLeast, reaches, type Audience, type Role } from './audience.js';
import { menuOf, type MenuKey } from './menu.js';

/** What kind of thing a control is, for those that are found by their name. */
export const CONTROL_ROLES = ['control', 'columnheader', 'heading', 'label'] as const;
export type ControlRole = (typeof CONTROL_ROLES)[number];

/** One way to find a control. All that it says must hold, and hold for one control alone. */
export interface Way {
  /** The `data-testid` of the control, or of what it stands in where the way says more. */
  readonly testId?: string | undefined;
  /** A CSS selector, tried in every open shadow root. */
  readonly selector?: string | undefined;
  /** Web-UI's keys for the texts that the control may be named by, such as `button.Delete`. */
  readonly keys?: readonly string[] | undefined;
  /** What is looked for by name; a button, a link, a tab or a field where nothing is said. */
  readonly role?: ControlRole | undefined;
  /** A selector of what around the control is meant in its place, such as the table of a column. */
  readonly around?: string | undefined;
  /** For controls that stand in every row: the first one on the page is meant. */
  readonly first?: boolean | undefined;
}

/** A control of Web-UI that texts can speak of: where it is, and how to find it there. */
export interface Anchor {
  readonly name: string;
  readonly page: MenuKey;
  readonly tab?: string | undefined;
  /** Who finds it on that page. */
  readonly audience: Audience;
  /** Web-UI's key for what it calls the control. */
  readonly called: string;
  /** Tried in this order. */
  readonly ways: readonly Way[];
}

/** Whether somebody of a role gets to a page of Web-UI at all. */
export const mayOpen = (role: Role, page: MenuKey): boolean => isAtLeast(role, menuOf(page).opens);

/** Whether somebody of a role gets to the page of a control, and finds the control there. */
export const mayReach = (role: Role, anchor: Anchor): boolean =>
  reaches(role, anchor.audience) && mayOpen(role, anchor.page);
