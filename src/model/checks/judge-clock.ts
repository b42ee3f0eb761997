import { UNKNOWN, type Judgment } from './judgment.js';

/** The largest tolerated difference. A manager refuses signed requests from 15 minutes. */
const MAX_SKEW_MS = 5 * 60_000;

/** The `Date` of an HTTP response has whole seconds. */
const DATE_STEP_MS = 1000;

const MINUTE_MS = 60_000;

/** The clocks of the server and of this computer. */
export interface ClockEvidence {
  /** The `Date` header of a response that was not cached; null without one. */
  readonly date: string | null;
  /** In milliseconds, as `Date.now()` returns. */
  readonly sentAt: number;
  readonly receivedAt: number;
}

/** Judges whether the clock of this computer agrees with that of the server. */
export function judgeClock({ date, sentAt, receivedAt }: ClockEvidence): Judgment {
  const serverTime = Date.parse(date ?? '');
  const doubt = (receivedAt - sentAt) / 2 + DATE_STEP_MS;
  const skew = (sentAt + receivedAt) / 2 - serverTime;
  if (!Number.isFinite(skew) || !(doubt >= 0 && doubt <= MAX_SKEW_MS)) return UNKNOWN;
  const evidence = [skewAmount(Math.abs(skew) <= doubt ? 0 : skew)];
  return { state: Math.abs(skew) - doubt > MAX_SKEW_MS ? 'problem' : 'fine', evidence };
}

const skewAmount = (skew: number) =>
  Math.abs(skew) < MINUTE_MS
    ? ({ value: skew / 1000, unit: 'second', isSigned: true } as const)
    : ({ value: skew / MINUTE_MS, unit: 'minute', isSigned: true } as const);
