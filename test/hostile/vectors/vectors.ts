/**
 * One class of attacks: texts by what they try. A text runs by calling `trapped()`, loads from
 * `/hostile-load/`, and leads to `/hostile-page/`.
 */
export interface Vectors {
  readonly title: string;
  /** What a pack may hold in place of what the compiler wrote. */
  readonly html?: Readonly<Record<string, string>>;
  /** What an author may hand to the compiler. */
  readonly markdown?: Readonly<Record<string, string>>;
}
