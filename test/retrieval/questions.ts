import type { Role } from '../../src/model/audience.js';

/** A question of a user, and the entry that answers it. */
export interface Question {
  readonly q: string;
  readonly role: Role;
  readonly expect: string;
  /** Whether its author had not seen the entries and their keywords. */
  readonly blind?: boolean;
}

/** The languages that have questions. */
export const LANGUAGES = ['en', 'ko', 'ja', 'th'] as const;

/** The ids that a question found, in order. */
export interface Answer {
  readonly question: Question;
  readonly ids: readonly string[];
}

/** The quality of the answers, as shares from 0 to 1. */
export interface Retrieval {
  /** The share of questions whose entry ranked first. */
  readonly recallAt1: number;
  /** The share of questions whose entry ranked among the first three. */
  readonly recallAt3: number;
  /** The mean of 1 divided by the rank of the entry. */
  readonly meanReciprocalRank: number;
}

/** The lowest values that the search must reach in each language. */
export const FLOORS = { recallAt1: 0.9, recallAt3: 0.98 } as const;

/** Returns the rank of the entry that answers, from 1, or Infinity. */
export function placeOf({ question, ids }: Answer): number {
  const index = ids.indexOf(question.expect);
  return index < 0 ? Infinity : index + 1;
}

export function measure(answers: readonly Answer[]): Retrieval {
  const places = answers.map(placeOf);
  const share = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  return {
    recallAt1: share(places.map((place) => Number(place <= 1))),
    recallAt3: share(places.map((place) => Number(place <= 3))),
    meanReciprocalRank: share(places.map((place) => 1 / place)),
  };
}
