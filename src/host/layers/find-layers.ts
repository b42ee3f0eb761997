import { closestAcrossRoots, flatParent, isOurs, openRoots, queryAll } from '../anchors/roots.js';
import { currentFamily } from '../families/index.js';
import type { HostLayer } from './host-layer.js';

/** An element that may be a layer. Its size decides. */
export interface LayerCandidate {
  readonly element: Element;
  readonly kind: HostLayer['kind'];
  readonly zIndex: number;
}

/** Dialogs and drawers of antd, the native ones, and others with a role. */
const DIALOG = '[role="dialog"], [role="alertdialog"], dialog[open]';
/** The visible box of an open `mwc-dialog`, whose own role covers the whole window. */
const LIT_DIALOG = '.mdc-dialog--open .mdc-dialog__surface';
/** Notices of antd, whose text has a role, and others with a role. */
const NOTICE = '.ant-notification-notice, [role="alert"], [role="status"]';

/** Finds the layers of Web-UI, without a measurement of their size. */
export function findLayers(): readonly LayerCandidate[] {
  const found: LayerCandidate[] = [
    ...candidates(document.querySelectorAll(DIALOG), 'dialog'),
    ...candidates(document.querySelectorAll(NOTICE), 'notice'),
  ];
  const header = currentFamily().header();
  if (header) found.push({ element: header, kind: 'header', zIndex: 0 });
  // Dialogs in shadow trees make the page inert, so that others need no search in shadow trees.
  if (isInert()) found.push(...candidates(queryAll(openRoots(), LIT_DIALOG), 'dialog'));
  return found;
}

/** Whether a native modal dialog has made everything else inert, the help included. */
export const hasNativeModal = (): boolean => queryAll([document], 'dialog:modal').length > 0;

/** Whether a Lit dialog has made the other branches of the document inert. */
const isInert = (): boolean =>
  [...document.body.children].some((child) => child.hasAttribute('inert') && !isOurs(child));

function candidates(
  elements: Iterable<Element>,
  kind: HostLayer['kind'],
): readonly LayerCandidate[] {
  return [...elements].flatMap((element) => {
    // A message in a dialog is no notice.
    if (kind === 'notice' && element.closest(DIALOG)) return [];
    const zIndex = zIndexOf(element);
    return zIndex === undefined ? [] : [{ element, kind, zIndex }];
  });
}

/** The stacking order of a layer; undefined for an element in the page. */
function zIndexOf(element: Element): number | undefined {
  const layer = closestAcrossRoots(element, (each) => {
    const { position } = getComputedStyle(each);
    return (
      position === 'fixed' || (position === 'absolute' && each.parentElement === document.body)
    );
  });
  return layer && outermostOrder(layer);
}

/** The order of the outermost stacking context. */
function outermostOrder(layer: Element): number {
  let order = 0;
  for (let at: Element | undefined = layer; at; at = flatParent(at)) {
    const { position, zIndex } = getComputedStyle(at);
    if (position !== 'static' && zIndex !== 'auto') order = Number.parseInt(zIndex, 10);
  }
  return order;
}
