import type { Role } from '../../src/model/audience.js';

/** A question as somebody asks it, and the entry that answers it. */
export interface Question {
  readonly q: string;
  readonly role: Role;
  readonly expect: string;
  /** Written without sight of the entries and their keywords. */
  readonly blind?: boolean;
}

/** The languages that there are questions in. */
export const LANGUAGES = ['en', 'ko', 'ja', 'th'] as const;

/** What a question found: the ids in order. */
export interface Answer {
  readonly question: Question;
  readonly ids: readonly string[];
}

/** How well answers were found: shares from 0 to 1. */
export interface Retrieval {
  /** Questions whose entry came first. */
  readonly recallAt1: number;
  /** Questions whose entry was among the first three. */
  readonly recallAt3: number;
  /** The mean of 1 by the place of the entry. */
  readonly meanReciprocalRank: number;
}

/** What the search must reach in each language. */
export const FLOORS = { recallAt1: 0.9, recallAt3: 0.98 } as const;

/** The place of the entry that answers, from 1; Infinity where it was not found. */
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
