import ts from 'typescript';
import { replaceNode, type Change } from '../edit.js';
import { descendants, onlyOne } from '../nodes.js';

/** Replaces a string literal by another one. */
export const replaceString =
  (from: string, to: string): Change =>
  (symbol) => {
    const all = descendants(symbol).filter(ts.isStringLiteralLike);
    const found = all.filter(({ text }) => text === from);
    return replaceNode(onlyOne(found, { what: 'string', words: from, all }), JSON.stringify(to));
  };
