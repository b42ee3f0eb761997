import type { Entry } from './entry.js';

/** The moments of work that entries belong to, in the order of the lists. */
export const MOMENTS = [
  'access',
  'starting',
  'running',
  'apps',
  'models',
  'data',
  'ended',
  'users',
  'images',
  'nodes',
  'system',
  'general',
] as const;
export type Moment = (typeof MOMENTS)[number];

/** Returns the moment of an entry. Packs of former versions name none. */
export const momentOf = ({ moment }: Pick<Entry, 'moment'>): Moment => moment ?? 'general';

/** The entries of one moment. */
export interface MomentGroup {
  readonly moment: Moment;
  readonly entries: readonly Entry[];
}

/** Groups entries by moment. The moment of the first entry comes first. */
export function groupByMoment(entries: readonly Entry[]): readonly MomentGroup[] {
  const groups = new Map<Moment, Entry[]>();
  for (const entry of entries) {
    const moment = momentOf(entry);
    const group = groups.get(moment);
    if (group) group.push(entry);
    else groups.set(moment, [entry]);
  }
  return [...groups].map(([moment, grouped]) => ({ moment, entries: grouped }));
}
