const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }));

/** Matches inline tags, which do not end a word, as in `<strong>목록</strong>에서`. */
const INLINE_TAG = /^<\/?(?:strong|em|del|code|a)\b/;

/** Matches a link without words, such as a "show me" button. */
const EMPTY_LINK = /\s?<a href="[^"<>]*"><\/a>/g;

/** Extracts the text of an entry's HTML, for the index and for excerpts. Never shown as HTML. */
export function textOf(html: string): string {
  return (
    withoutPictures(html)
      .replace(EMPTY_LINK, '')
      // Excluding "<" makes the search linear in a row of unclosed tags.
      .replace(/<[^<>]*>/g, (tag) => (INLINE_TAG.test(tag) ? '' : ' '))
      .replace(/&(\w+|#39);/g, (entity, name: string) => ENTITIES.get(name) ?? entity)
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Removes pictures, whose words are no sentence. Splits, so that the time stays linear. */
const withoutPictures = (html: string): string =>
  html
    .split('<svg ')
    .map((part, index) => (index === 0 ? part : part.split('</svg>').slice(1).join(' ')))
    .join(' ');
