const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** The tags within a line, where no word ends: "<strong>목록</strong>에서" is one. */
const INLINE = /^<\/?(?:strong|em|del|code|a)\b/;

/** The words of an entry's HTML, to search and to quote. Only as text: it is not what a browser makes. */
export function textOf(html: string): string {
  return (
    html
      // No tag of the compiler holds another "<", and a row of them would be searched again and again.
      .replace(/<[^<>]*>/g, (tag) => (INLINE.test(tag) ? '' : ' '))
      .replace(/&(\w+|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
      .replace(/\s+/g, ' ')
      .trim()
  );
}
