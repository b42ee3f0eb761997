import type en from './en.js';
import type { Plural } from './plural.js';

type Translation<Source> = {
  readonly [K in keyof Source]: Source[K] extends string ? string : Plural;
};

/** The drawer's messages in one language, with the same keys as the English ones. */
export type Messages = Translation<typeof en>;
