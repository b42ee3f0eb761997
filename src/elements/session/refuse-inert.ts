import { RetryLimit } from '../../model/retry-limit.js';

const MAX_REFUSALS = 20;
const WINDOW_MS = 10_000;

/**
 * Removes `inert` from an element. A Lit dialog of Web-UI, such as the login, sets it on every other
 * branch of the document, which would disable the help beside the dialog.
 */
export function refuseInert(element: HTMLElement): void {
  const refusals = new RetryLimit(MAX_REFUSALS, WINDOW_MS);
  const observer = new MutationObserver(() => {
    if (element.inert && refusals.tryAgain()) element.inert = false;
  });
  observer.observe(element, { attributeFilter: ['inert'] });
}
