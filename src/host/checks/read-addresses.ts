import { attempt } from '../../model/attempt.js';
import { readField, readGlobal, readString } from '../globals.js';

/** The addresses that Web-UI itself sends requests to; undefined if they are unknown. */
export interface Addresses {
  /** Answers with the version of the manager. Web-UI requests it at each login. */
  readonly server: URL | undefined;
  readonly appProxy: URL | undefined;
}

/** Web-UI's default, which is no address of an installation. */
const DEFAULT_PROXY = '127.0.0.1:5050';

/** Reads the addresses from Web-UI's client. Before a login, the server is that of the page. */
export function readAddresses(): Addresses {
  const config = readField(readGlobal('backendaiclient'), '_config');
  const endpoint = urlOf(readString(config, 'endpoint') ?? location.origin);
  // Only the web server knows the prefix. A client of the API asks the manager itself.
  const path = readField(config, 'connectionMode') === 'API' ? '' : 'func/';
  return { server: endpoint && new URL(path, endpoint), appProxy: proxyOf(config) };
}

function proxyOf(config: unknown): URL | undefined {
  // The desktop app has a proxy of its own on this computer.
  const local = urlOf(readString(readGlobal('__local_proxy'), 'url'));
  const configured = urlOf(readString(config, '_proxyURL') ?? readString(config, 'proxyURL'));
  return local ?? (configured?.host === DEFAULT_PROXY ? undefined : configured);
}

/** Returns a web address; undefined for anything else. */
function urlOf(address: string | undefined): URL | undefined {
  const url = attempt(() => new URL(address ?? ''));
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
