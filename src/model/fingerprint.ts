/**
 * What stands for a text where the text itself may not be kept: FNV-1a, twice over for 64 bits. It
 * tells things apart, and keeps no secrets.
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
