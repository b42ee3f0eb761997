/** The keys of the initial consonants, vowels and final consonants of Hangul, in Unicode's order. */
const INITIALS = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
const VOWELS = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
const FINALS = ' r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ');

const FIRST_SYLLABLE = 0xac00;

const alternatives = (keys: readonly string[]): string =>
  [...keys]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** A final consonant belongs to the next syllable if a vowel follows. */
const SYLLABLE = new RegExp(
  `(${alternatives(INITIALS)})(${alternatives(VOWELS)})` +
    `((?:${alternatives(FINALS)})(?!${alternatives(VOWELS)}))?`,
  'gy',
);

/**
 * Returns the Hangul of the same keys in a Korean layout. The keys `tptus` produce `세션`.
 * Returns undefined for keys that form no syllables.
 */
export function hangulOf(word: string): string | undefined {
  // Only some keys have a meaning of their own with Shift.
  const keys = word.replace(/[A-Z]/g, (key) => ('QWERTOP'.includes(key) ? key : key.toLowerCase()));
  let text = '';
  let end = 0;
  for (const [syllable, initial = '', vowel = '', final = ''] of keys.matchAll(SYLLABLE)) {
    const index = INITIALS.indexOf(initial) * VOWELS.length + VOWELS.indexOf(vowel);
    text += String.fromCharCode(FIRST_SYLLABLE + index * FINALS.length + FINALS.indexOf(final));
    end += syllable.length;
  }
  return end === keys.length && text !== '' ? text : undefined;
}

/** Returns the keys of Hangul syllables, as `노트` is typed with `shxm`. */
export function keysOf(text: string): string {
  return Array.from(text)
    .map((letter) => {
      const index = letter.charCodeAt(0) - FIRST_SYLLABLE;
      const initial = INITIALS[Math.floor(index / (VOWELS.length * FINALS.length))];
      if (index < 0 || initial === undefined) return letter;
      const vowel = VOWELS[Math.floor(index / FINALS.length) % VOWELS.length] ?? '';
      return `${initial}${vowel}${FINALS[index % FINALS.length] ?? ''}`;
    })
    .join('');
}
