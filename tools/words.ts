/** "1 entry", "2 entries". */
export const count = (number: number, what: string, many = `${what}s`): string =>
  `${number} ${number === 1 ? what : many}`;
