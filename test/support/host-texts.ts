const original = window.fetch.bind(window);

/** What Web-UI's server answers for the texts of each language; others are not there. */
export interface HostTextsServer {
  /** The languages that were asked for, in order. */
  readonly asked: string[];
  close(): void;
}

/** Serves texts as Web-UI does: a file that is not there is its page, with status 200. */
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
