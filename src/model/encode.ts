/** Text as a part of a URL. Half a character, which no URL can hold, becomes the sign for a lost one. */
export const encode = (text: string): string =>
  encodeURIComponent(
    Array.from(text, (character) => (isHalf(character) ? '\uFFFD' : character)).join(''),
  );

const isHalf = (character: string): boolean => /^[\uD800-\uDFFF]$/.test(character);
