import type { Calibrated, Calibration } from './answer.js';

/** The weights of the evidence by language, written by `test/retrieval/calibrate.ts`. */
export const CALIBRATION: Readonly<Record<Calibrated, Calibration>> = {
  en: {
    covered: 3.387,
    strong: 2.042,
    single: -11.95,
    known: 0.932,
    phrase: 3.115,
    found: 3.446,
    near: 1.371,
  },
  ko: {
    covered: 3.951,
    strong: 3.145,
    single: -5.806,
    known: 2.374,
    phrase: -1.026,
    found: 3.216,
    near: 0.975,
  },
  ja: {
    covered: 4.288,
    strong: 2.164,
    single: -8.539,
    known: 3.416,
    phrase: -1.448,
    found: 2.766,
    near: 2.766,
  },
  th: {
    covered: 3.807,
    strong: 2.448,
    single: -11.364,
    known: 3.625,
    phrase: -0.678,
    found: 3.001,
    near: 2.652,
  },
};
