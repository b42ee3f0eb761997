import { nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { deepAll } from './dom.js';

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

/** Waits until what is in the panel has glided in: it is measured and clicked where it stays. */
export async function arrived(): Promise<void> {
  const glides = deepAll('.sheet').flatMap((sheet) => sheet.getAnimations());
  await Promise.allSettled(glides.map(({ finished }) => finished));
}

/** Clicks the middle of an element with the mouse. */
export async function click(element: Element): Promise<void> {
  await arrived();
  const { x, y, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.floor(x + width / 2), Math.floor(y + height / 2)];
  await sendMouse({ type: 'click', position });
  await arrived();
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
