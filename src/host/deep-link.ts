import { isEntryId } from '../model/link.js';

/** What a link to the help asks for: `#help`, `#help=<entry>` or `#help=<entry>/<heading>`. */
export interface DeepLink {
  /** As it was written, since nobody knows yet whether it exists for the reader. */
  readonly id?: string | undefined;
  readonly heading?: string | undefined;
}

/** What the URL asks of the help, undefined where it asks nothing. */
export function readDeepLink(): DeepLink | undefined {
  const match = /^#help(?:=(.*))?$/.exec(location.hash);
  if (!match) return undefined;
  const [id = '', heading] = (match[1] ?? '').split('/', 2).map(decode);
  return { id: id === '' ? undefined : id, heading };
}

/**
 * Keeps the URL in step with what is read, so that it can be copied and reloaded. It adds nothing
 * to the history and leaves the state that Web-UI's router keeps there as it is; a hash that is
 * not ours stays.
 */
export function writeDeepLink(link: DeepLink | undefined): void {
  if (location.hash !== '' && !readDeepLink()) return;
  const hash = link ? hrefOf(link) : '';
  if (hash === location.hash) return;
  history.replaceState(history.state, '', location.pathname + location.search + hash);
}

/** The address of an entry, on whatever page it is opened. */
export function hrefOf({ id, heading }: DeepLink): string {
  if (id === undefined || !isEntryId(id)) return '#help';
  return heading === undefined ? `#help=${id}` : `#help=${id}/${encodeURIComponent(heading)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
