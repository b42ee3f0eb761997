import { findControl } from '../../../src/host/anchors/find-control.js';
import { classic } from '../../../src/host/families/classic.js';
import { react } from '../../../src/host/families/react.js';
import { shell } from '../../../src/host/families/shell.js';
import { HostMessages } from '../../../src/host/host-messages.js';
import type { Anchor } from '../../../src/model/anchor.js';
import type { PageTarget } from '../../../src/model/path.js';
import type { Family } from '../web-ui.js';

/** The code of the help that finds controls, without the drawer. Runs in the page. */
export interface ControlFinder {
  /** Opens a page as the help does. */
  open(family: Family, target: PageTarget, path: string): void;
  /** Returns the names of the anchors with exactly one control. */
  found(anchors: readonly Anchor[]): Promise<readonly string[]>;
}

declare global {
  interface Window {
    controlFinder: ControlFinder;
  }
}

const FAMILIES = { classic, shell, react };
const messages = new HostMessages();

window.controlFinder = {
  open: (family, target, path) => FAMILIES[family].open(target, path),
  async found(anchors) {
    const lookup = await messages.load(['en']);
    return anchors.flatMap((anchor) => (findControl(anchor, lookup) ? anchor.name : []));
  },
};
