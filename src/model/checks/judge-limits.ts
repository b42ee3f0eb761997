import { UNKNOWN, type Evidence, type Judgment } from './judgment.js';

/** The reader's usage of a resource, in the unit of Web-UI. */
export interface Usage {
  readonly name: string;
  readonly used: number;
  /** Not finite if there is no limit. */
  readonly limit: number;
}

/** The most resources that are shown. */
const MAX_RESOURCES = 12;

/** Judges whether the reader has reached a limit. */
export function judgeLimits(usages: readonly Usage[]): Judgment {
  const known = usages
    .filter(({ used, limit }) => used >= 0 && limit > 0 && Number.isFinite(used + limit))
    .slice(0, MAX_RESOURCES);
  if (known.length === 0) return UNKNOWN;
  const reached = known.filter(({ used, limit }) => used >= limit);
  return reached.length > 0
    ? { state: 'problem', evidence: reached.map(usageText) }
    : { state: 'fine', evidence: known.map(usageText) };
}

const usageText = ({ name, used, limit }: Usage): Evidence => ({
  foreign: `${name} ${short(used)} / ${short(limit)}`,
});

const short = (n: number): string => String(Math.round(n * 100) / 100);
