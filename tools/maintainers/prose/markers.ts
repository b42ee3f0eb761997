/** A `prose-ok: reason` comment, by its offsets. */
export interface Marker {
  readonly start: number;
  readonly end: number;
  /** Empty where the author gave none. */
  readonly reason: string;
}

/** Finds the marker at the end of a line comment. */
export function markerIn(source: string, start: number, end: number): Marker | undefined {
  const match = /(?<![`\w-])prose-ok\b:?(.*)$/.exec(source.slice(start, end));
  return match ? { start: start + match.index, end, reason: match[1]?.trim() ?? '' } : undefined;
}

/** Finds the markers in the HTML comments of a Markdown file. */
export const markdownMarkers = (source: string): readonly Marker[] =>
  [...source.matchAll(/(?<!`)<!--\s*prose-ok\b:?([\s\S]*?)-->/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    reason: match[1]?.trim() ?? '',
  }));
