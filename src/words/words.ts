/** A text for each form that a language has for a number; `{n}` stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

type WordsLike<W> = { readonly [K in keyof W]: W[K] extends string ? string : Plural };

/** The drawer's own words in one language, under the same names in all. */
export type Words = WordsLike<typeof import('./en.js').default>;
