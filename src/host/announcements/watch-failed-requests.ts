import { joinedText, plainText } from '../../model/announcements/announcement.js';
import { attempt } from '../../model/attempt.js';
import { readField } from '../globals.js';
import type { Announce } from './announce.js';
import { ownRequests } from './own-requests.js';

/** The largest answer that is read. Errors of the manager have less than a kilobyte. */
const MAX_BYTES = 64_000;

/**
 * Announces the errors that servers answer Web-UI's requests with, until the signal. Web-UI gets the
 * promise and the response of the browser. Only a copy of an error's JSON is read.
 */
export function watchFailedRequests(announce: Announce, signal: AbortSignal): void {
  const before = Object.getOwnPropertyDescriptor(window, 'fetch');
  const original = Reflect.get<Window, 'fetch'>(window, 'fetch');
  function fetch(this: unknown, ...given: Parameters<typeof window.fetch>) {
    const answer = Reflect.apply(original, this, given);
    const isOwn = given[1] !== undefined && ownRequests.has(given[1]);
    if (!signal.aborted && !isOwn) observe(answer, announce);
    return answer;
  }
  window.fetch = fetch;
  signal.addEventListener('abort', () => {
    // Another script may have wrapped the function since.
    if (window.fetch !== fetch) return;
    if (before) Object.defineProperty(window, 'fetch', before);
    else Reflect.deleteProperty(window, 'fetch');
  });
}

/** Reads an answer beside Web-UI. Another script may have made the answer, of any type. */
function observe(answer: unknown, announce: Announce): void {
  if (!(answer instanceof Promise)) return;
  answer.then(
    (response: unknown) => {
      if (response instanceof Response) void read(response, announce);
    },
    () => undefined,
  );
}

/** Copies the answer in the task of its arrival, before Web-UI reads the answer. */
async function read(response: Response, announce: Announce): Promise<void> {
  const { status, headers, bodyUsed } = response;
  if (status < 400 || bodyUsed || !headers.get('content-type')?.includes('json')) return;
  if (Number(headers.get('content-length')) > MAX_BYTES) return;
  const copy = attempt(() => response.clone());
  const text = copy && (await textOf(copy).catch(() => undefined));
  const error = text === undefined ? undefined : attempt<unknown>(() => JSON.parse(text));
  const errorType = plainText(readField(error, 'type'));
  const errorCode = plainText(readField(error, 'error_code'));
  const title = joinedText(readField(error, 'title'), readField(error, 'msg'));
  if (errorType + errorCode + title === '') return;
  announce({ source: 'request', text: title, status, errorType, errorCode });
}

/** Reads a body up to the limit; undefined for a larger one. */
async function textOf({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return text;
    bytes += part.value.byteLength;
    text += decoder.decode(part.value, { stream: true });
    if (bytes <= MAX_BYTES) continue;
    void reader?.cancel();
    return undefined;
  }
}
