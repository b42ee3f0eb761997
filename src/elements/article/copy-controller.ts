import type { ReactiveController, ReactiveElement } from 'lit';

/** How long success is reported. A failure stays, since the reader has to act. */
const REPORT_MS = 4000;

/** Copies text for an element, and reports the outcome for a while. */
export class CopyController implements ReactiveController {
  outcome: 'copied' | 'failed' | undefined;

  #element: ReactiveElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #copying = new AbortController();

  constructor(element: ReactiveElement) {
    this.#element = element;
    element.addController(this);
  }

  hostDisconnected(): void {
    this.#reset();
  }

  /** @param select selects the text, for the fallback without a clipboard API */
  async copy(text: string, select: () => void | Promise<void>): Promise<void> {
    // Cleared first, so that the same outcome is announced again.
    this.#reset();
    const { signal } = (this.#copying = new AbortController());
    const outcome = (await copyText(text, select, signal)) ? 'copied' : 'failed';
    if (!signal.aborted) this.#report(outcome);
  }

  #reset(): void {
    this.#copying.abort();
    this.#report(undefined);
  }

  #report(outcome: 'copied' | 'failed' | undefined): void {
    clearTimeout(this.#timer);
    this.outcome = outcome;
    this.#element.requestUpdate();
    if (outcome === 'copied') this.#timer = setTimeout(() => this.#report(undefined), REPORT_MS);
  }
}

async function copyText(
  text: string,
  select: () => void | Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Browsers have no clipboard API without TLS.
    if (!signal.aborted) await select();
    if (signal.aborted) return false;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works without TLS
    return document.execCommand('copy');
  }
}
