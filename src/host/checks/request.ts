import { attempt } from '../../model/attempt.js';
import type { AnswerEvidence } from '../../model/checks/judge-answer.js';
import type { ClockEvidence } from '../../model/checks/judge-clock.js';
import { ownRequests } from '../announcements/own-requests.js';

/** How long a server may take to answer. */
const TIMEOUT_MS = 10_000;

/** The answer to a request of a check. */
export interface Answer extends AnswerEvidence, ClockEvidence {
  /** The JSON of the answer; undefined for another one. */
  readonly json: unknown;
}

/**
 * Requests an address past the caches. Never rejects.
 *
 * @param init a method and a mode that change nothing on the server
 */
export async function request(
  address: string,
  init: { readonly method: 'GET' | 'HEAD'; readonly mode?: 'no-cors' },
): Promise<Answer> {
  const sentAt = Date.now();
  const start = performance.now();
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const options: RequestInit = { ...init, cache: 'no-store', signal };
  ownRequests.add(options);
  const response = await fetch(address, options).catch(() => undefined);
  const times = { sentAt, receivedAt: Date.now(), durationMs: performance.now() - start };
  if (!response) return { ...times, status: undefined, date: null, json: undefined };
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const text = isJson ? await response.text().catch(() => '') : '';
  const json = attempt<unknown>(() => JSON.parse(text));
  return { ...times, status: response.status, date: response.headers.get('date'), json };
}
