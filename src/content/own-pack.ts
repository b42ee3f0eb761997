import { matchLanguage } from '../model/languages.js';
import type { Packs } from './packs.js';

/** A pack with the installation's own entries. */
export interface OwnPack {
  readonly packs: Packs;
  /** The language in which each entry exists. */
  readonly defaultLanguage: string;
}

/** Loads an own pack. Rejects if the pack is missing or malformed. */
export type LoadOwnPack = () => Promise<OwnPack>;

/** Picks the first wanted language of an own pack; its default language without a match. */
export const pickOwnLanguage = (
  languages: readonly string[],
  { packs, defaultLanguage }: OwnPack,
): string =>
  languages
    .map((tag) => matchLanguage(tag, Object.keys(packs)))
    .find((language) => language !== undefined) ?? defaultLanguage;
