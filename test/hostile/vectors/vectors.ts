/**
 * One class of attacks, with each text under its intent. A text runs by calling `trapped()`, loads
 * from `/hostile-load/` and navigates to `/hostile-page/`.
 */
export interface Vectors {
  readonly title: string;
  /** HTML that a hostile pack may contain. */
  readonly html?: Readonly<Record<string, string>>;
  /** Markdown that an author may pass to the compiler. */
  readonly markdown?: Readonly<Record<string, string>>;
}
