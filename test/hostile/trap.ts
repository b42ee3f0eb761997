/** What a hostile text calls when it runs, and where it leads when it loads or navigates. */
const CALL = 'trapped';
const LOADS = '/hostile-load/';

/** What WebKit asks for by itself, at some time after a page has come. */
const OWN_ICON = new URL('/favicon.ico', location.href).href;

/** Ways out of the page and into the reader's eyes that no text of ours has any business with. */
const WAYS = ['open', 'alert', 'confirm', 'prompt', 'print', 'fetch'] as const;

/**
 * A page that notices. Its policy reports whatever is loaded from anywhere, also what a browser
 * would load later or in silence, and keeps it from happening: a test that goes wrong must not take
 * the runner along. Media and inline styles are left out: of these Chromium asks the policy also in
 * the document that a sanitiser parses in, where neither does anything.
 */
const POLICY = [
  ...["img-src 'none'", "object-src 'none'", "frame-src 'none'", "worker-src 'none'"],
  ...["font-src 'none'", "manifest-src 'none'", "style-src 'unsafe-inline'", "form-action 'none'"],
].join('; ');

const meta = document.createElement('meta');
meta.httpEquiv = 'Content-Security-Policy';
meta.content = POLICY;
document.head.append(meta);

/** Writes down what hostile texts achieve, from now on until it is opened. */
export class Trap {
  #caught: string[] = [];
  #set = new AbortController();
  #seen = new PerformanceObserver((list) => this.#look(list.getEntries()));
  #before = location.href;
  #originals = new Map<string, unknown>();

  constructor() {
    const { signal } = this.#set;
    this.#replace(CALL, () => this.#catch('ran'));
    for (const way of WAYS) this.#replace(way, () => this.#catch(`called ${way}`));
    const hear = (type: string, say: (event: Event) => string | undefined) =>
      addEventListener(type, (event) => this.#catch(say(event)), { signal, capture: true });
    hear('securitypolicyviolation', (event) => {
      if (!(event instanceof SecurityPolicyViolationEvent)) return event.type;
      const { blockedURI, violatedDirective } = event;
      return blockedURI === OWN_ICON ? undefined : `loads ${violatedDirective} ${blockedURI}`;
    });
    hear('error', (event) => (event instanceof ErrorEvent ? `threw ${event.message}` : 'failed'));
    hear('unhandledrejection', () => 'rejected');
    for (const type of ['beforeunload', 'pagehide', 'hashchange', 'popstate', 'submit']) {
      hear(type, () => `went away: ${type}`);
    }
    this.#seen.observe({ type: 'resource' });
  }

  /** What was caught so far. */
  get caught(): readonly string[] {
    return this.#caught;
  }

  /** All that was caught; the trap is set no longer. */
  async open(): Promise<readonly string[]> {
    // What a browser reports, it reports in a task of its own.
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    this.#look(this.#seen.takeRecords());
    this.#look(performance.getEntriesByType('resource'));
    if (location.href !== this.#before) this.#catch(`went to ${location.href}`);
    this.#set.abort();
    this.#seen.disconnect();
    performance.clearResourceTimings();
    for (const [name, original] of this.#originals) Reflect.set(globalThis, name, original);
    Reflect.deleteProperty(globalThis, CALL);
    return this.#caught;
  }

  #catch(what: string | undefined): void {
    if (what !== undefined) this.#caught.push(what);
  }

  #look(entries: readonly PerformanceEntry[]): void {
    for (const { name } of entries) if (name.includes(LOADS)) this.#catch(`loaded ${name}`);
  }

  #replace(name: string, trap: () => void): void {
    this.#originals.set(name, Reflect.get(globalThis, name));
    Reflect.set(globalThis, name, trap);
  }
}
