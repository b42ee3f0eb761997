/** Does something as the host or the test, so that it is not taken for the help's doing. */
export type AsHost = (act: () => void) => void;

const EVENTS = [
  ...['open', 'close', 'feedback', 'no-result'],
  ...['diagnostic', 'hint-act', 'dock', 'resize'],
];

/**
 * Tells of each event of the help that the document hears and of each address that it writes, in
 * the moment of it, and when the browser refuses to have it written, until the signal.
 */
export function watchOutgoing(
  tell: (what: string, text: string) => void,
  signal: AbortSignal,
): AsHost {
  let host = false;
  const hear = (event: Event) => tell(event.type, fieldsOf(event));
  for (const name of EVENTS) {
    document.addEventListener(`bai-help-${name}`, hear, { signal, capture: true });
    window.addEventListener(`bai-help-${name}`, hear, { signal });
  }
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = history[method].bind(history);
    const watched: History['pushState'] = (data, unused, url) => {
      if (!host) tell(method, `${String(url)} ${JSON.stringify(data)}`);
      try {
        original(data, unused, url);
      } catch (error) {
        tell('refused', '');
        throw error;
      }
    };
    history[method] = watched;
    signal.addEventListener('abort', () => Reflect.deleteProperty(history, method));
  }
  return (act) => {
    host = true;
    act();
    host = false;
  };
}

/** All that an event says in fields of its own, wherever in its class they are. */
function fieldsOf(event: Event): string {
  const detail = event instanceof CustomEvent ? (event.detail as unknown) : undefined;
  return JSON.stringify([Object.entries(event), detail]);
}
