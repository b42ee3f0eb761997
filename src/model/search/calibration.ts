import type { Calibrated, Calibration } from './answer.js';

/** The weights of the evidence by language, written by `test/retrieval/calibrate.ts`. */
export const CALIBRATION: Readonly<Record<Calibrated, Calibration>> = {
  en: {
    covered: 2.796,
    strong: 1.871,
    single: -10.894,
    known: 1.168,
    phrase: 3.284,
    found: 3.413,
    near: 1.462,
  },
  ko: {
    covered: 4.395,
    strong: 2.456,
    single: -7.441,
    known: 2.991,
    phrase: -1.584,
    found: 2.673,
    near: 0.752,
  },
  ja: {
    covered: 4.171,
    strong: 2.33,
    single: -8.73,
    known: 3.383,
    phrase: -1.739,
    found: 2.612,
    near: 2.612,
  },
  th: {
    covered: 4.014,
    strong: 2.139,
    single: -12.86,
    known: 3.919,
    phrase: -0.892,
    found: 2.715,
    near: 2.472,
  },
};
