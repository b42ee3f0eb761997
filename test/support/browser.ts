import { nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';

/** The size of a page, in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** WebKit's window is never narrower than its toolbar. */
const NARROWEST = 447;

/** Gives the page a size, as near to it as this browser's window can be. */
export async function setViewport(size: Size): Promise<void> {
  await executeServerCommand('window-size', size);
  while (innerWidth !== size.width && innerWidth !== NARROWEST) await nextFrame();
}

/** Types a text letter by letter: WebKit's driver takes two equal letters in one go for one. */
export async function typeText(text: string): Promise<void> {
  for (const letter of text) await sendKeys({ press: letter });
}

/** Whether this browser can be made to look like a printer, or like one of forced colours. */
export const emulatesMedia = navigator.userAgent.includes('Chrome');

/** Whether a key can be held down here while others are pressed. */
export const holdsKeys = !/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** Whether the Navigation API is there, by which alone the steps of a history can be told apart. */
export const tellsHistoryApart = 'navigation' in window;

/** How often a page may write to its history in a few seconds; WebKit stops it after that. */
export const mostHistorySteps = holdsKeys ? Infinity : 100;
