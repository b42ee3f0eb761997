import * as fc from 'fast-check';
import { SEED } from './fuzz.js';

/** Loaded before all tests: properties are tried on the same inputs at every run. */
fc.configureGlobal({ seed: SEED });
