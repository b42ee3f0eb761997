/** A response of the server, read to its end. */
export interface Served {
  readonly status: number;
  readonly type: string;
  readonly cacheControl: string;
  readonly content: Uint8Array;
}

/** Fetches a URL from the server itself, past the browser's cache; undefined without a response. */
export async function serve(url: URL): Promise<Served | undefined> {
  try {
    const response = await fetch(url, { cache: 'reload' });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      cacheControl: response.headers.get('cache-control') ?? '',
      content: new Uint8Array(await response.arrayBuffer()),
    };
  } catch {
    return undefined;
  }
}

/** Whether the server refuses the file to this session, as with a protected pack. */
export const isRefused = ({ status }: Served): boolean => status === 401 || status === 403;

/** Whether the response is a page. Web-UI's server answers a missing file with its own page. */
export const isPage = ({ type }: Served): boolean => type.includes('html');

export const textOf = ({ content }: Served): string => new TextDecoder().decode(content);

/** Returns the hexadecimal SHA-256 checksum; undefined outside a secure context (plain HTTP). */
export async function sha256Of({ content }: Served): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content.slice()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
