import type { Calibrated, Calibration } from './answer.js';

/** The weights of the evidence by language, written by `test/retrieval/calibrate.ts`. */
export const CALIBRATION: Readonly<Record<Calibrated, Calibration>> = {
  en: {
    covered: 2.837,
    strong: 1.884,
    single: -11.337,
    known: 1.134,
    phrase: 3.213,
    found: 3.109,
    near: 1.372,
  },
  ko: {
    covered: 4.37,
    strong: 2.772,
    single: -7.795,
    known: 2.893,
    phrase: -1.839,
    found: 2.587,
    near: 0.729,
  },
  ja: {
    covered: 4.134,
    strong: 2.413,
    single: -9.669,
    known: 3.355,
    phrase: -1.807,
    found: 2.53,
    near: 2.53,
  },
  th: {
    covered: 3.705,
    strong: 2.084,
    single: -12.658,
    known: 4.323,
    phrase: -1.184,
    found: 2.567,
    near: 2.393,
  },
};
