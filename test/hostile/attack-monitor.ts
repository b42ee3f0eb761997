/** The function that hostile texts call. The paths below are for loads and navigations. */
const CALL = 'trapped';
const LOADS = '/hostile-load/';

/** WebKit requests this icon at some time after a page has loaded. */
const FAVICON = new URL('/favicon.ico', location.href).href;

/** Functions that open windows, show dialogs, print or load. No text may call them. */
const FORBIDDEN_CALLS = ['open', 'alert', 'confirm', 'prompt', 'print', 'fetch'] as const;

const WEB_UI_MESSAGES = /^\/resources\/i18n\/[a-zA-Z-]+\.json$/;

/**
 * The policy of the monitored page. It reports and blocks every load, also delayed and silent ones,
 * so that a failed test does not stop the runner. Media and inline styles are left out. Chromium
 * applies the policy to them even in the document in which the sanitizer parses, where neither of
 * them has an effect.
 */
const POLICY = [
  ...["img-src 'none'", "object-src 'none'", "frame-src 'none'", "worker-src 'none'"],
  ...["font-src 'none'", "manifest-src 'none'", "style-src 'unsafe-inline'", "form-action 'none'"],
].join('; ');

const meta = document.createElement('meta');
meta.httpEquiv = 'Content-Security-Policy';
meta.content = POLICY;
document.head.append(meta);

/** Records the effects of hostile texts, until `stop` is called. */
export class AttackMonitor {
  #effects: string[] = [];
  #set = new AbortController();
  #seen = new PerformanceObserver((list) => this.#look(list.getEntries()));
  #before = location.href;
  #originals = new Map<string, unknown>();

  constructor() {
    const { signal } = this.#set;
    this.#replace(CALL, () => this.#record('ran'));
    for (const name of FORBIDDEN_CALLS) {
      this.#replace(name, (first) => {
        // The help requests the labels of Web-UI by itself, for any entry.
        if (name !== 'fetch' || !WEB_UI_MESSAGES.test(String(first))) {
          this.#record(`called ${name}`);
        }
      });
    }
    const listen = (type: string, describe: (event: Event) => string | undefined) =>
      addEventListener(type, (event) => this.#record(describe(event)), { signal, capture: true });
    listen('securitypolicyviolation', (event) => {
      if (!(event instanceof SecurityPolicyViolationEvent)) return event.type;
      const { blockedURI, violatedDirective } = event;
      return blockedURI === FAVICON ? undefined : `loads ${violatedDirective} ${blockedURI}`;
    });
    listen('error', (event) => (event instanceof ErrorEvent ? `threw ${event.message}` : 'failed'));
    listen('unhandledrejection', () => 'rejected');
    for (const type of ['beforeunload', 'pagehide', 'hashchange', 'popstate', 'submit']) {
      listen(type, () => `went away: ${type}`);
    }
    this.#seen.observe({ type: 'resource' });
  }

  /** The effects so far. */
  get effects(): readonly string[] {
    return this.#effects;
  }

  /** Ends the recording and returns all effects. */
  async stop(): Promise<readonly string[]> {
    // The browser reports violations in separate tasks.
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    this.#look(this.#seen.takeRecords());
    this.#look(performance.getEntriesByType('resource'));
    if (location.href !== this.#before) this.#record(`went to ${location.href}`);
    this.#set.abort();
    this.#seen.disconnect();
    performance.clearResourceTimings();
    for (const [name, original] of this.#originals) Reflect.set(globalThis, name, original);
    Reflect.deleteProperty(globalThis, CALL);
    return this.#effects;
  }

  #record(what: string | undefined): void {
    if (what !== undefined) this.#effects.push(what);
  }

  #look(entries: readonly PerformanceEntry[]): void {
    for (const { name } of entries) if (name.includes(LOADS)) this.#record(`loaded ${name}`);
  }

  #replace(name: string, monitor: (first?: unknown) => void): void {
    this.#originals.set(name, Reflect.get(globalThis, name));
    Reflect.set(globalThis, name, monitor);
  }
}
