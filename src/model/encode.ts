import { attempt } from './attempt.js';

/** Encodes a text for a URL. Replaces lone surrogates, which `encodeURIComponent` throws on. */
export const encode = (text: string): string =>
  encodeURIComponent(
    Array.from(text, (character) =>
      /^[\uD800-\uDFFF]$/.test(character) ? '\uFFFD' : character,
    ).join(''),
  );

/** Decodes a part of a URL. Returns malformed parts unchanged, since users truncate URLs. */
export const decode = (text: string): string => attempt(() => decodeURIComponent(text)) ?? text;
