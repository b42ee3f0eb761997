import { calloutFlaws } from './callouts.js';
import type { Flaw } from './problem.js';
import { quote } from './validate.js';
import { plainText, type Located } from './walk.js';

/** What an entry's text may not hold, though markdown could: the reader shows none of it. */
export function markdownFlaws(located: readonly Located[]): readonly Flaw[] {
  return located.flatMap(flawsOf);
}

function flawsOf({ token, line, inCallout }: Located): readonly Flaw[] {
  switch (token.type) {
    case 'html':
      return [rawHtml(token.raw, line)];
    case 'image':
      return [{ line, problem: 'there is an image', fix: 'Say in words what it shows' }];
    case 'checkbox':
      return [{ line, problem: 'there is a check box', fix: 'Make it a plain list item' }];
    case 'link':
      return plainText(token.tokens).trim() === '' ? [noLinkText(token.href, line)] : [];
    case 'callout':
      return calloutFlaws(token, inCallout).map((flaw) => ({ line, ...flaw }));
    case 'paragraph':
    case 'heading':
    case 'table':
      return hiddenCallouts(token.raw, line);
    case 'text':
      // In a list this is a paragraph; within a paragraph it has nothing inside.
      return token.tokens ? hiddenCallouts(token.raw, line) : [];
    default:
      return [];
  }
}

/** A callout's mark that marked took for a line of the text above it, as it does in lists. */
const hiddenCallouts = (raw: string, line: number): readonly Flaw[] =>
  raw.split('\n').flatMap((text, index) =>
    /^\s*:::/.test(text)
      ? {
          line: line + index,
          problem: `"${text.trim()}" stands in the middle of a text`,
          fix: 'Leave a blank line above it and below it',
        }
      : [],
  );

const rawHtml = (raw: string, line: number): Flaw => ({
  line,
  problem: `there is raw HTML: ${quote(raw.trim().split('\n', 1)[0])}`,
  fix: 'Write it in markdown, or put it in `backticks` if it is to be read as it stands',
});

const noLinkText = (href: string, line: number): Flaw => ({
  line,
  problem: `the link to ${quote(href)} has no text`,
  fix: 'Write between the brackets what the reader finds there',
});
