const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** The words of an entry's HTML, to search in. Not fit to be shown: it is not what a browser makes. */
export function textOf(html: string): string {
  return (
    html
      // No tag of the compiler holds another "<", and a row of them would be searched again and again.
      .replace(/<[^<>]*>/g, ' ')
      .replace(/&(\w+|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
      .replace(/\s+/g, ' ')
      .trim()
  );
}
