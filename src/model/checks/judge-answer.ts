import { isBuildVersion } from '../versions.js';
import { UNKNOWN, type Evidence, type Judgment } from './judgment.js';

/** The longest time in which a server in order answers. */
const MAX_DURATION_MS = 3000;

/** The answer of a server to one request. */
export interface AnswerEvidence {
  /** The HTTP status; 0 if the browser does not tell; undefined if no answer came. */
  readonly status: number | undefined;
  /** The time until the answer or the failure. */
  readonly durationMs: number;
  /** The version that the server states. */
  readonly version?: string | undefined;
  /** The host that was asked, if it may differ from that of Web-UI. */
  readonly host?: string | undefined;
}

/**
 * Judges whether a server can be reached in time.
 *
 * @param answer undefined if no address is known
 */
export function judgeAnswer(answer: AnswerEvidence | undefined): Judgment {
  if (!answer) return UNKNOWN;
  const { status, durationMs, version, host } = answer;
  const evidence: readonly Evidence[] = [
    ...(host === undefined ? [] : [{ foreign: host }]),
    ...(version !== undefined && isBuildVersion(version) ? [`Backend.AI ${version}`] : []),
    ...(status ? [`HTTP ${status}`] : []),
    { value: durationMs, unit: 'millisecond' },
  ];
  return { state: stateOf(status, durationMs), evidence };
}

function stateOf(status: number | undefined, durationMs: number): Judgment['state'] {
  if (status === undefined || status === 429 || status >= 500) return 'problem';
  // The server refuses the request, but not because of its own state.
  if (status >= 400) return 'unknown';
  return durationMs <= MAX_DURATION_MS ? 'fine' : 'problem';
}
