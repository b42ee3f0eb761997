import { locate } from '../content/markdown.js';

/** All that a reader reads of a section, code included; not where its links and pictures lead. */
export const proseOf = (markdown: string): string =>
  locate(markdown, 1)
    .flatMap(({ token }) => {
      const isRead = token.type === 'codespan' || token.type === 'code';
      return isRead || (token.type === 'text' && !token.tokens) ? token.text : [];
    })
    .join(' ');
