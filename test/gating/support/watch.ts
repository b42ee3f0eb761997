/** Runs an action of the host or the test, not of the help. */
export type AsHost = (act: () => void) => void;

const EVENTS = [
  ...[
    'open',
    'close',
    'opened',
    'closed',
    'open-request',
    'close-request',
    'feedback',
    'no-result',
  ],
  ...['diagnostic', 'hint-act', 'dock', 'resize'],
];

/**
 * Reports the events and URLs of the help at once. Refused URLs are reported too. An abort of the
 * signal ends the reports.
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

/** Serializes the own fields of an event, regardless of its class. */
function fieldsOf(event: Event): string {
  const detail = event instanceof CustomEvent ? (event.detail as unknown) : undefined;
  return JSON.stringify([Object.entries(event), detail]);
}
