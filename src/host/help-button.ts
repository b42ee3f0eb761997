import { HELP_BUTTONS, HELP_ICONS } from './families/help-marks.js';

/**
 * Returns the Help button of any family in the path of an event. Needs no adapter, so that a click is
 * recognized before the help has loaded.
 */
export const helpButtonIn = (path: readonly EventTarget[]): HTMLElement | undefined =>
  path.find(
    (target): target is HTMLElement =>
      target instanceof HTMLElement &&
      (target.matches(HELP_BUTTONS) ||
        (target.matches('a[href], button') &&
          iconsIn(document).some((icon) => target.contains(icon)))),
  );

/** Whether the document has a Help button of a known family. */
export const hasHelpButton = (): boolean =>
  document.querySelector(HELP_BUTTONS) !== null || iconsIn(document).length > 0;

const iconsIn = (document: Document): readonly Element[] => [
  ...document.querySelectorAll(HELP_ICONS),
];
