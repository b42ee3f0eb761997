/** Events of a reader's action in the help. */
const ACTIONS = ['pointerdown', 'click', 'keydown', 'input', 'submit'] as const;

/** Events of a reader who looks at the help, before any action. */
const SIGNS = ['pointerenter', 'focusin', 'wheel'] as const;

/**
 * Checks the account before any action in an element takes effect. A role can drop without an
 * event. Stops actions of a former session.
 *
 * @param isSameSession reads the account again
 */
export function gateActions(element: HTMLElement, isSameSession: () => boolean): void {
  for (const type of ACTIONS) {
    element.addEventListener(
      type,
      (event) => {
        if (isSameSession()) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  for (const type of SIGNS) {
    element.addEventListener(type, () => void isSameSession(), { capture: true, passive: true });
  }
}
