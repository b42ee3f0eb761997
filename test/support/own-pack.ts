import type { LoadOwnPack } from '../../src/content/own-pack.js';
import { readOwnPack } from '../../src/content/read-own-pack.js';
import { compileMarkdown } from '../../tools/content/compile-markdown.js';

/** The address of a made-up own pack. */
export const OWN_FOLDER = new URL('https://webui.example.com/packs/our-help/');

/** Loads the own pack at `OWN_FOLDER`. */
export const loadOwnPack: LoadOwnPack = () =>
  readOwnPack(OWN_FOLDER, () => Promise.resolve(compileMarkdown));

/** The text of a file, a response, or an error of the network. */
export type Answer = string | (() => Response) | Error;

/** A folder that `fetch` reads. */
export interface ServedFolder {
  /** The paths of the requested files, within the folder. */
  readonly requested: readonly string[];
  /** Restores `fetch`. */
  close(): void;
}

/**
 * Serves the files of `OWN_FOLDER` as Web-UI's server does. A missing file is answered with the page.
 * Requests outside of the folder reach the former `fetch`.
 */
export function serveFolder(files: Readonly<Record<string, Answer>>): ServedFolder {
  const former = Reflect.get(window, 'fetch');
  const requested: string[] = [];
  const answers = new Map(Object.entries(files));
  window.fetch = (input, init) => {
    const { href } = new URL(String(input instanceof Request ? input.url : input), location.href);
    if (!href.startsWith(OWN_FOLDER.href)) return Reflect.apply(former, window, [input, init]);
    const path = href.slice(OWN_FOLDER.href.length);
    requested.push(path);
    return respond(answers.get(path));
  };
  return { requested, close: () => Reflect.set(window, 'fetch', former) };
}

function respond(answer: Answer | undefined): Promise<Response> {
  if (answer instanceof Error) return Promise.reject(answer);
  if (typeof answer === 'function') return Promise.resolve(answer());
  const [body, type] =
    answer === undefined ? ['<!doctype html>', 'text/html'] : [answer, 'text/plain'];
  return Promise.resolve(new Response(body, { headers: { 'content-type': type } }));
}

/** Returns the `pack.json` of an own pack. */
export const manifestOf = (
  format: 'compiled' | 'markdown',
  audiences: readonly string[],
  lang = 'ko',
): string => JSON.stringify({ format, languages: [lang], defaultLanguage: lang, audiences });

/** Returns a valid `entry.yaml`, with lines to add. */
export const ownMetadata = (audience: string, more = ''): string =>
  `audience: ${audience}\nkind: guide\npages: everywhere\nreviewed: '2026-01-01'\n${more}`;

/** Returns a `<lang>.md`. The texts may contain anything. */
export const ownText = (title: string, body = '본문', summary = '요약'): string =>
  `---\ntitle: ${JSON.stringify(title)}\nsummary: ${JSON.stringify(summary)}\nkeywords: [단어]\n---\n\n${body}\n`;
