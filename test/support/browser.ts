import { nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { deepAll } from './dom.js';

/** The size of a page, in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** The width below which WebKit's window does not shrink, because of its toolbar. */
const MIN_WIDTH_PX = 447;

/** Resizes the page, as closely as the window of this browser allows. */
export async function setViewport(size: Size): Promise<void> {
  await executeServerCommand('window-size', size);
  while (innerWidth !== size.width && innerWidth !== MIN_WIDTH_PX) await nextFrame();
}

/**
 * Waits until the animations of the panel end. Elements are measured and clicked at their final
 * place.
 */
export async function animationsEnded(): Promise<void> {
  const glides = deepAll('.sheet').flatMap((sheet) => sheet.getAnimations());
  await Promise.allSettled(glides.map(({ finished }) => finished));
}

/** Clicks the middle of an element with the mouse. */
export async function click(element: Element): Promise<void> {
  await animationsEnded();
  const { x, y, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.floor(x + width / 2), Math.floor(y + height / 2)];
  await sendMouse({ type: 'click', position });
  await animationsEnded();
}

/** Types a text letter by letter. WebKit's driver merges two equal letters in one command. */
export async function typeText(text: string): Promise<void> {
  for (const letter of text) await sendKeys({ press: letter });
}

/** Whether this browser can emulate print and forced colors. */
export const emulatesMedia = navigator.userAgent.includes('Chrome');

/** Whether the driver of this browser can hold a key down while it presses others. */
export const canHoldKeys = !/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** Whether the browser has the Navigation API, which identifies the entries of the history. */
export const hasNavigationApi = 'navigation' in window;

/** The most history writes that WebKit allows a page within a few seconds. */
export const MAX_HISTORY_WRITES = canHoldKeys ? Infinity : 100;
