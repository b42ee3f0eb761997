/** The kinds of prose: some rules apply to some of them only. */
export type Kind =
  | 'paragraph' // a paragraph or list item of a document
  | 'heading'
  | 'cell' // a cell of a table
  | 'change' // a list item of the changelog
  | 'summary' // the first paragraph of a docstring
  | 'comment' // any other paragraph of a comment
  | 'tag' // the description of a JSDoc tag
  | 'title' // the title of a test
  | 'message'; // a string that a command or an error prints

/** A stretch of a file, by its offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece of prose and its place in a file. */
export interface Passage {
  readonly kind: Kind;
  /** The offset of the first character in the file. */
  readonly start: number;
  /** The source text with masked markup. Masks have the length of the markup, so offsets match. */
  readonly text: string;
  /** The whole comment, for a passage of one. A marker above a comment covers all of it. */
  readonly scope?: Range;
}
