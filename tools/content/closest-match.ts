/** Returns `Did you mean "x"? ` if a word looks like a typo of one of the names, else ''. */
export function suggestName(word: string, names: readonly string[]): string {
  const match = closestMatch(word, names);
  return match === undefined ? '' : `Did you mean "${match}"? `;
}

/** Returns the name with the fewest differences to a word, if they are few. */
function closestMatch(word: string, names: readonly string[]): string | undefined {
  const maxEdits = Math.min(3, Math.ceil(word.length / 3));
  let match: string | undefined;
  let fewest = maxEdits + 1;
  for (const name of names) {
    if (Math.abs(name.length - word.length) > maxEdits) continue;
    const edits = levenshtein(word.toLowerCase(), name.toLowerCase());
    if (edits < fewest) [match, fewest] = [name, edits];
  }
  return match;
}

function levenshtein(from: string, to: string): number {
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
