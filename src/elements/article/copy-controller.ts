import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long it is said that something was copied. That it was not stays: there is something to do. */
const SHOWN_FOR = 4000;

/** Copies text for an element, and knows for a while what came of it. */
export class CopyController implements ReactiveController {
  outcome: 'copied' | 'failed' | undefined;

  #host: ReactiveControllerHost & HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = new AbortController();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Nothing more is done for what was to be copied, nor said of it. */
  forget(): void {
    this.#over.abort();
    this.#show(undefined);
  }

  /** @param select shows the text selected, for where only a selection can be copied, or by hand */
  async copy(text: string, select: () => void | Promise<void>): Promise<void> {
    // Gone first, so that the same outcome is announced again.
    this.forget();
    const { signal } = (this.#over = new AbortController());
    const outcome = (await copyText(text, select, signal)) ? 'copied' : 'failed';
    if (!signal.aborted) this.#show(outcome);
  }

  #show(outcome: 'copied' | 'failed' | undefined): void {
    clearTimeout(this.#timer);
    this.outcome = outcome;
    this.#host.requestUpdate();
    if (outcome === 'copied') this.#timer = setTimeout(() => this.#show(undefined), SHOWN_FOR);
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
    // Web-UI is often served without TLS, where browsers have no clipboard but this.
    if (!signal.aborted) await select();
    if (signal.aborted) return false;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works without TLS
    return document.execCommand('copy');
  }
}
