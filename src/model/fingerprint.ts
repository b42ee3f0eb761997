/**
 * Hashes a text to 64 bits (FNV-1a with two seeds). For storage that must not contain the text
 * itself; not a cryptographic hash.
 */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let value = seed;
      for (let i = 0; i < text.length; i += 1) {
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
      }
      return (value >>> 0).toString(36);
    })
    .join('');
}
