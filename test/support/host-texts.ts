const original = window.fetch.bind(window);

/** A stub of Web-UI's server that answers with the messages of each language. */
export interface HostTextsServer {
  /** The requested languages, in order. */
  readonly asked: string[];
  close(): void;
}

/** Serves messages as Web-UI does. A missing file is answered with the page and status 200. */
export function serveHostTexts(texts: Readonly<Record<string, unknown>>): HostTextsServer {
  const asked: string[] = [];
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const language = /\/resources\/i18n\/(.+)\.json$/.exec(url)?.[1];
    if (language === undefined) return original(input, init);
    asked.push(language);
    const body = language in texts ? JSON.stringify(texts[language]) : '<!doctype html><p>Web-UI';
    return Promise.resolve(new Response(body));
  };
  return { asked, close: () => (window.fetch = original) };
}
