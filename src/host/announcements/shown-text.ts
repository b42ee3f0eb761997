import { joinedText } from '../../model/announcements/announcement.js';

/** The most texts of one message. Web-UI's messages have a title, a description and links. */
const MAX_TEXTS = 40;

/** Marks of success, of information and of progress in antd's messages. */
const HARMLESS =
  '[class*="-success"], [class*="-info"], [class*="-loading"], .anticon-check-circle, .anticon-info-circle, .anticon-loading';

/** Whether a message of antd is about a success, or only informs. */
export const isHarmless = (element: Element): boolean =>
  element.matches(HARMLESS) || element.querySelector(HARMLESS) !== null;

/** Returns the text of a message in the page, one line for each part. */
export function shownTextOf(element: Element): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.length < MAX_TEXTS && walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    // Styles and buttons are no part of a message.
    if (nodeValue?.trim() && !parentElement?.closest('style, script, button')) {
      texts.push(nodeValue.trim());
    }
  }
  return joinedText(...texts);
}
