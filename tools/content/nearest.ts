/** The choice that was probably meant, when a word is a slip of one of them. */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  // A slip leaves most of the word standing; and long nonsense must not cost time.
  const limit = Math.min(3, Math.ceil(word.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const choice of choices) {
    if (Math.abs(choice.length - word.length) > limit) continue;
    const edits = distance(lower, choice.toLowerCase());
    if (edits < least) [best, least] = [choice, edits];
  }
  return best;
}

/** "Did you mean x?" and a space, to stand before a fix; nothing where no choice comes near. */
export function didYouMean(word: string, choices: readonly string[]): string {
  const meant = nearest(word, choices);
  return meant === undefined ? '' : `Did you mean "${meant}"? `;
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const change = (row[j] ?? 0) + (to[j] === from[i] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
