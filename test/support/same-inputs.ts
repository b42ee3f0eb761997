import * as fc from 'fast-check';
import { SEED } from './fuzz.js';

/** Runs before all tests: every run checks properties with the same inputs. */
fc.configureGlobal({ seed: SEED });
