import { BEFORE_ATTRIBUTE, FROM_ATTRIBUTE } from '../../src/model/markup.js';
import { compareVersions, isVersion, type VersionRange } from '../../src/model/versions.js';

/** How authors write a range, for suggestions. */
export const RANGE_HELP = 'Write a range of versions, as in >=25.15, <26.4 or >=25.15 <26.4';

/** Parses `>=25.15`, `<26.4` or `>=25.15 <26.4`; undefined for another text. */
export function parseRange(text: string): VersionRange | undefined {
  const [, from, before] = /^(?:>=\s*([\d.]+))?\s*(?:<\s*([\d.]+))?$/.exec(text.trim()) ?? [];
  if (from === undefined && before === undefined) return undefined;
  if (![from, before].every((version) => version === undefined || isVersion(version))) {
    return undefined;
  }
  const isEmpty = from !== undefined && before !== undefined && compareVersions(from, before) >= 0;
  return isEmpty ? undefined : { ...(from && { from }), ...(before && { before }) };
}

/** Returns the attributes of an element for some versions. */
export const rangeAttributes = ({ from, before }: VersionRange): string =>
  (from === undefined ? '' : ` ${FROM_ATTRIBUTE}="${from}"`) +
  (before === undefined ? '' : ` ${BEFORE_ATTRIBUTE}="${before}"`);
