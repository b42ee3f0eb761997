/** A range of versions of Web-UI, such as `{ from: '25.15', before: '26.8' }`. */
export interface VersionRange {
  readonly from?: string | undefined;
  /** Not part of the range. */
  readonly before?: string | undefined;
}

/** Whether a text is a version as authors write it, such as `25.15` or `26.4.8`. */
export const isVersion = (text: string): boolean => /^\d+\.\d+(?:\.\d+)?$/.test(text);

/** Whether a text is a version as a build states it, such as `26.4.8-rc.10`. */
export const isBuildVersion = (text: string): boolean =>
  /^\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:[-+.](?:alpha|beta|rc|dev)?\.?\d{0,4})?$/.test(text);

/**
 * Whether a version of Web-UI is in a range. An unknown version counts as the newest. A pre-release
 * such as `26.8.0-rc.0` counts as its release.
 */
export function isInRange(version: string | undefined, range: VersionRange | undefined): boolean {
  const { from, before } = range ?? {};
  return (
    (from === undefined || compareVersions(version, from) >= 0) &&
    (before === undefined || compareVersions(version, before) < 0)
  );
}

/** Orders versions by their numbers. An unknown version is the newest. */
export function compareVersions(a: string | undefined, b: string | undefined): number {
  const [first, second] = [numbersOf(a), numbersOf(b)];
  const index = first.findIndex((number, at) => number !== second[at]);
  return index < 0 ? 0 : Math.sign((first[index] ?? 0) - (second[index] ?? 0));
}

/** Whether Web-UI states its version in a known form. */
export const isKnownVersion = (version: string | undefined): boolean => VERSION.test(version ?? '');

const VERSION = /^(\d+)\.(\d+)(?:\.(\d+))?/;
const NEWEST = [Number.MAX_VALUE, 0, 0];

function numbersOf(version: string | undefined): readonly number[] {
  const [, year, month, patch = '0'] = VERSION.exec(version ?? '') ?? [];
  return year === undefined ? NEWEST : [year, month, patch].map(Number);
}
