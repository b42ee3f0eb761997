import type { Usage } from '../../model/checks/judge-limits.js';
import { readField, readGlobal } from '../globals.js';

/**
 * Reads the reader's usage and limits from the shell family. That family has them after a visit of the
 * launcher or the summary, and later families do not offer them.
 */
export function readLimits(): readonly Usage[] {
  const broker = readGlobal('resourceBroker');
  const [used, total] = [readField(broker, 'used_slot'), readField(broker, 'total_slot')];
  const names = typeof total === 'object' && total !== null ? Object.keys(total) : [];
  return [
    usage(
      'sessions',
      readField(broker, 'concurrency_used'),
      readField(broker, 'concurrency_limit') || readField(broker, 'concurrency_max'),
    ),
    ...names.map((name) => usage(name, readField(used, name), readField(total, name))),
  ];
}

const usage = (name: string, used: unknown, limit: unknown): Usage => ({
  name,
  used: numberOf(used),
  limit: numberOf(limit),
});

/** Returns a number, which Web-UI may hold as text; otherwise not a number. */
const numberOf = (value: unknown): number =>
  typeof value === 'number' || (typeof value === 'string' && value !== '') ? Number(value) : NaN;
