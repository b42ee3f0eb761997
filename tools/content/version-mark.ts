import type { Token, TokenizerAndRendererExtension, Tokens } from 'marked';
import type { VersionRange } from '../../src/model/versions.js';
import { parseRange } from './version-range.js';

/** A mark such as `{>=25.15}`, which begins a list item for some versions. */
// Only a type is assignable to marked's generic token.
export type VersionMark = {
  readonly type: 'versionMark';
  readonly raw: string;
  /** Undefined if the range is malformed. */
  readonly range: VersionRange | undefined;
};

/** The marked extension for the marks of list items. */
export const versionMarkExtension: TokenizerAndRendererExtension = {
  name: 'versionMark',
  level: 'inline',
  start: (src) => {
    const index = src.search(/\{\s*[<>=]/);
    return index < 0 ? undefined : index;
  },
  tokenizer(src): VersionMark | undefined {
    const [raw, range] = /^\{\s*([<>=][^{}\n]*)\}[ \t]*/.exec(src) ?? [];
    if (raw === undefined || range === undefined) return undefined;
    return { type: 'versionMark', raw, range: parseRange(range) };
  },
  renderer: () => '',
};

/** Returns the mark at the beginning of a list item. */
export function markOfItem({ tokens }: Tokens.ListItem): VersionMark | undefined {
  const [text] = tokens;
  const inline = text && 'tokens' in text ? (text.tokens as readonly Token[]) : [];
  return inline[0]?.type === 'versionMark' ? (inline[0] as VersionMark) : undefined;
}
