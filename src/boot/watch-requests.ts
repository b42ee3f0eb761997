import { helpButtonIn } from '../host/help-button.js';

/** Repeats a click or a key, once the help has loaded. */
export type Repeat = () => void;

interface Options {
  /** The key that opens the help; empty for none. */
  readonly shortcut: () => string;
  /** Whether a key was typed into a field. */
  readonly isTyping: (event: KeyboardEvent) => boolean;
}

/** Calls back on each request, instead of the host, until the signal. */
export function watchRequests(
  requested: (repeat: Repeat) => void,
  { shortcut, isTyping }: Options,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || hasModifier(event) || event.shiftKey) return;
    const button = helpButtonIn(event.composedPath());
    if (!button) return;
    event.preventDefault();
    // Web-UI listens below the document.
    event.stopPropagation();
    requested(() => button.click());
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== shortcut() || event.defaultPrevented || event.repeat) return;
    if (event.isComposing || hasModifier(event) || isTyping(event)) return;
    event.preventDefault();
    requested(() => window.dispatchEvent(new KeyboardEvent('keydown', event)));
  };
  document.addEventListener('click', onClick, { capture: true, signal });
  window.addEventListener('keydown', onKey, { signal });
}

const hasModifier = (event: MouseEvent | KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey;
