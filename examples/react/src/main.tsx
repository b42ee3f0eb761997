import { StrictMode, useCallback, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useHelp, useHelpEvent } from './use-help';

function Portal() {
  const [user, setUser] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [expanded, setExpanded] = useState(false);
  const [entries, setEntries] = useState<readonly string[]>([]);
  const log = useCallback((text: string) => setEntries((before) => [...before, text]), []);

  const help = useHelp(
    useMemo(
      () =>
        user === undefined
          ? { role: 'anonymous', user: undefined, page: 'login', language: 'en', theme: 'light' }
          : { role: 'admin', user, page: 'session', language: 'en', theme: 'light' },
      [user],
    ),
  );

  useHelpEvent(
    'bai-help-open-request',
    useCallback(
      (event) => {
        if (busy) event.preventDefault();
        log(event.type);
      },
      [busy, log],
    ),
  );
  useHelpEvent(
    'bai-help-opened',
    useCallback(
      (event) => {
        setExpanded(true);
        log(event.type);
      },
      [log],
    ),
  );
  useHelpEvent(
    'bai-help-close-request',
    useCallback((event) => log(event.type), [log]),
  );
  useHelpEvent(
    'bai-help-closed',
    useCallback(
      (event) => {
        setExpanded(false);
        log(event.type);
      },
      [log],
    ),
  );
  useHelpEvent(
    'bai-help-no-result',
    useCallback(
      ({ query, language, page }) => log(`nothing found: ${query} (${language}, ${page})`),
      [log],
    ),
  );

  return (
    <>
      <h1>Portal</h1>
      <button id="help" aria-expanded={expanded} onClick={() => help?.toggle()}>
        Help
      </button>
      <button id="sign-in" onClick={() => setUser('ann@example.com')}>
        Sign in
      </button>
      <button id="sign-out" onClick={() => setUser(undefined)}>
        Sign out
      </button>
      <label>
        <input id="busy" type="checkbox" onChange={({ target }) => setBusy(target.checked)} />
        Presenting
      </label>
      <ol id="log">
        {entries.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ol>
    </>
  );
}

function App() {
  const [shown, setShown] = useState(true);
  return (
    <>
      {shown && <Portal />}
      <button id="remove" onClick={() => setShown(false)}>
        Remove the help
      </button>
    </>
  );
}

const container = document.getElementById('app');
if (container) {
  createRoot(container).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
