/** An entry that a text leads to by a message in it. */
export interface MessageMatch {
  readonly entry: string;
  /** How much of the message and of the text match. Higher is better. */
  readonly score: number;
  /** Whether the text names an error, or is a whole message. */
  readonly isWhole: boolean;
}
