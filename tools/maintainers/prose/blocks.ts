import { mask } from './mask.js';
import { maskInline } from './inline.js';

/** A paragraph, heading, list item or table cell, by its offsets. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell';
  readonly start: number;
  readonly end: number;
}

interface Options {
  /** Whether four spaces of indentation make a block code, as in a Markdown file. */
  readonly indentedCode: boolean;
}

const FENCED = /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*$|(?![\s\S]))/gm;
const HTML_COMMENT = /<!--[\s\S]*?(?:-->|(?![\s\S]))/g;
const QUOTE_MARK = /^[ \t]*(?:>[ \t]?)+/gm;

const HEADING = /^[ \t]*#{1,6}[ \t]+/;
const ITEM = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/;
const TABLE_ROW = /^[ \t]*\|/;
const TABLE_RULE = /^[ \t]*\|[\s:|-]*$/;
const REFERENCE = /^[ \t]*\[[^\]]+\]:\s/;

/** Splits Markdown into its blocks of prose. Code, HTML comments and references are left out. */
export function blocksOf(source: string, { indentedCode }: Options): readonly Block[] {
  const text = mask(mask(mask(source, FENCED, ' '), HTML_COMMENT, ' '), QUOTE_MARK, ' ');
  const blocks: Block[] = [];
  let open: Block | undefined;
  let listIndent = 0;

  const close = () => {
    if (open) blocks.push(open);
    open = undefined;
  };

  for (const { start, line } of linesOf(text)) {
    const content = start + indentOf(line);
    const end = start + line.trimEnd().length;
    if (line.trim() === '') {
      close();
    } else if (!open && indentedCode && indentOf(line) >= listIndent + 4) {
      continue;
    } else if (TABLE_ROW.test(line)) {
      close();
      if (!TABLE_RULE.test(line)) blocks.push(...cellsOf(line, start));
    } else if (HEADING.test(line)) {
      close();
      blocks.push({ kind: 'heading', start: start + lengthOf(HEADING, line), end });
      listIndent = 0;
    } else if (ITEM.test(line)) {
      close();
      listIndent = lengthOf(ITEM, line);
      open = { kind: 'item', start: start + listIndent, end };
    } else if (open) {
      open = { ...open, end };
    } else if (!REFERENCE.test(line)) {
      if (indentOf(line) === 0) listIndent = 0;
      open = { kind: 'paragraph', start: content, end };
    }
  }
  close();
  return blocks;
}

/** The source of a block with masked markup. */
export function textOf(source: string, { kind, start, end }: Block): string {
  const text = mask(source.slice(start, end), HTML_COMMENT, ' ');
  return maskInline(kind === 'cell' ? text : mask(text, QUOTE_MARK, ' '));
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly line: string }> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { start, line };
    start += line.length + 1;
  }
}

/** Splits a row at the pipes that are neither escaped nor code. */
function cellsOf(line: string, start: number): readonly Block[] {
  const pipes = [...maskInline(line).matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  return pipes.flatMap((pipe, index) => {
    const raw = line.slice(pipe + 1, pipes[index + 1] ?? line.length);
    const cellStart = start + pipe + 1 + indentOf(raw);
    return raw.trim() === ''
      ? []
      : [{ kind: 'cell' as const, start: cellStart, end: cellStart + raw.trim().length }];
  });
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
const lengthOf = (pattern: RegExp, line: string): number => pattern.exec(line)?.[0].length ?? 0;
