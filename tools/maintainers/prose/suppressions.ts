import type { Marker } from './markers.js';
import type { Range } from './passage.js';

/**
 * Returns whether a marker suppresses a problem. A marker covers its own line, the passage that it
 * is in or behind, and the passage or comment that starts below it.
 */
export function covers(source: string, marker: Marker, offset: number, scope: Range): boolean {
  const isOnLine = isOneLine(source, marker.start, offset);
  const isInside = marker.start >= scope.start && marker.end <= scope.end;
  const isBehind = marker.start >= scope.end && isOneLine(source, scope.end, marker.start);
  const isAbove =
    marker.end <= scope.start && !FULL_LINE.test(source.slice(marker.end, scope.start));
  return isOnLine || isInside || isBehind || isAbove;
}

/** A line with more on it than the marks of a comment or a list. */
const FULL_LINE = /[\p{L}\p{N}][^\n]*\n/u;

const isOneLine = (source: string, a: number, b: number): boolean =>
  !source.slice(Math.min(a, b), Math.max(a, b)).includes('\n');
