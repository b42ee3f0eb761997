import { isBuildVersion } from '../versions.js';
import { UNKNOWN, type Judgment } from './judgment.js';

/** The builds of Web-UI. */
export interface BuildEvidence {
  /** The version that the page runs. */
  readonly running: string | undefined;
  /** The version that the server has. */
  readonly served: string | undefined;
  /** Whether a newer service worker waits until all tabs are closed. */
  readonly isWaiting: boolean;
}

/** Judges whether the page runs the build that the server has. */
export function judgeBuild({ running, served, isWaiting }: BuildEvidence): Judgment {
  const versions = [running, served].filter((version) => version !== undefined);
  if (!versions.every(isBuildVersion)) return UNKNOWN;
  const evidence = [`Web-UI ${[...new Set(versions)].join(' → ')}`];
  if (isWaiting) return { state: 'problem', evidence: [...evidence, 'service worker'] };
  if (running === undefined || served === undefined) return UNKNOWN;
  return { state: running === served ? 'fine' : 'problem', evidence };
}
