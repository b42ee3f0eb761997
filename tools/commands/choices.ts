/** What to say of an option that takes one of a few values, when it was given another or none. */
export const unknownChoice = (
  what: string,
  given: string | undefined,
  known: readonly string[],
): string =>
  `${given === undefined ? `a ${what} is needed` : `there is no ${what} "${given}"`}; known are: ${known.join(', ')}`;
