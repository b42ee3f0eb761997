import { parseLink } from '../../src/model/link.js';
import { checkCallout } from './callouts.js';
import type { Report } from './diagnostic.js';
import { unknownEntities } from './parse-html.js';
import { quote } from './validate.js';
import { RANGE_HELP } from './version-range.js';
import type { VersionMark } from './version-mark.js';
import { plainText, type LocatedToken } from './walk.js';

/**
 * Reports markdown that the drawer does not render, and malformed callouts and ranges.
 *
 * @param itemMarks the version marks that begin a list item
 */
export function checkToken(
  { token, line, inCallout }: LocatedToken,
  report: Report,
  itemMarks: ReadonlySet<VersionMark>,
): void {
  switch (token.type) {
    case 'html':
      report(
        line,
        `raw HTML is not allowed: ${quote(token.raw.trim().split('\n', 1)[0])}`,
        'Write it in markdown, or put it in `backticks` to show it as text',
      );
      break;
    case 'blockquote':
      if (/^>\s*\[![A-Z]+\]/.test(token.raw)) {
        report(
          line,
          `${quote(token.raw.split('\n', 1)[0])} is no callout here`,
          'Write :::note or :::warning before the text, and ::: after it',
        );
      }
      break;
    case 'code':
      if (isUnclosedFence(token.raw)) {
        report(
          line,
          'code block is not closed, so that the rest of the text is code',
          'Add a line with the same ``` after the last line of code',
        );
      }
      break;
    case 'checkbox':
      report(line, 'check boxes are not allowed', 'Write a plain list item');
      break;
    case 'link':
      if (plainText(token.tokens).trim() === '' && parseLink(token.href).to !== 'control') {
        report(
          line,
          `link to ${quote(token.href)} has no text`,
          'Write the title of the target between the brackets',
        );
      }
      break;
    case 'callout':
      checkCallout(token, inCallout, (...problem) => report(line, ...problem));
      break;
    case 'versionMark':
      if (!token.range) {
        report(line, `invalid range ${quote(token.raw.trim())}`, RANGE_HELP);
      } else if (!itemMarks.has(token)) {
        report(
          line,
          `${quote(token.raw.trim())} does not begin a list item`,
          'Put it before the text of a list item, or use a block :::versions',
        );
      }
      break;
    case 'text':
      // Only the paragraph of a list item is a text with tokens.
      if (token.tokens) checkForMarks(token.raw, line, report);
      else checkEntities(token.raw, line, report);
      break;
    case 'paragraph':
    case 'heading':
    case 'table':
      checkForMarks(token.raw, line, report);
  }
}

/** Reports entities that the drawer would show as they are written. */
function checkEntities(raw: string, line: number, report: Report): void {
  for (const entity of unknownEntities(raw)) {
    report(line, `unknown entity ${quote(entity)}`, 'Write the character itself, as in "©"');
  }
}

/** Whether the fence of a code block has no second fence. */
function isUnclosedFence(raw: string): boolean {
  const [, fence] = /^ {0,3}(`{3,}|~{3,})/.exec(raw) ?? [];
  if (fence === undefined) return false;
  const last = raw.trimEnd().split('\n').slice(1).at(-1)?.trim() ?? '';
  return !(last.startsWith(fence) && /^(?:`+|~+)$/.test(last));
}

/** Reports callout marks that marked has read as text, as in lists. */
function checkForMarks(raw: string, firstLine: number, report: Report): void {
  for (const [index, text] of raw.split('\n').entries()) {
    if (!/^\s*:::/.test(text)) continue;
    report(
      firstLine + index,
      `"${text.trim()}" is part of the text around it`,
      'Add a blank line above it and below it',
    );
  }
}
