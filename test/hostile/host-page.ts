import { aClient, resetHost, setHost } from '../support/fake-host.js';

/** Names that a document answers to, and that hostile texts try to answer to in its stead. */
const OF_DOCUMENT = [
  ...['body', 'head', 'forms', 'cookie', 'location', 'getElementById', 'title', 'baseURI'],
  ...['characterSet', 'referrer', 'activeElement'],
] as const;
const OF_WINDOW = [
  ...['backendaiclient', 'backendaioptions', 'backendaiHelpDrawer', 'isDarkMode', 'isElectron'],
  ...['related', 'constructor', 'name', 'navigation', 'opener', 'hostile', 'x', 'f', 'm'],
] as const;

/** A page of Web-UI around the help, which must be none the wiser. */
export class HostPage {
  #element = document.createElement('div');
  #before: readonly unknown[];

  constructor() {
    setHost({ backendaiclient: aClient('superadmin'), backendaioptions: { get: () => null } });
    history.replaceState(null, '', '/session');
    this.#element.innerHTML =
      '<form name="login"><input name="email"></form><main id="content"><p>Sessions</p></main>';
    document.body.append(this.#element);
    this.#before = this.#look();
  }

  /** What is not as it was: the page's markup, its globals, or what it answers to its names. */
  changes(): readonly string[] {
    return this.#look().flatMap((now, index) =>
      Object.is(now, this.#before[index])
        ? []
        : `${String(index)}: ${String(this.#before[index])} is ${String(now)}`,
    );
  }

  remove(): void {
    this.#element.remove();
    resetHost();
  }

  #look(): readonly unknown[] {
    const { documentElement, head, adoptedStyleSheets } = document;
    return [
      ...OF_DOCUMENT.map((name) => Reflect.get(document, name) as unknown),
      ...OF_WINDOW.map((name) => Reflect.get(globalThis, name) as unknown),
      head.outerHTML,
      this.#element.outerHTML,
      tagOf(documentElement),
      tagOf(document.body),
      adoptedStyleSheets.length,
      [...document.body.children]
        .map(({ localName }) => localName)
        .filter(isHosts)
        .join(),
      // The other kind is shared with tests in other tabs.
      JSON.stringify(Object.entries(sessionStorage)),
      Object.getOwnPropertyNames(globalThis).filter(isHosts).sort().join(),
    ];
  }
}

/** Neither a stage of the help, nor what hostile texts call. */
const isHosts = (name: string): boolean => name !== 'article-stage' && name !== 'trapped';

/** An element's own tag, without what is in it. */
const tagOf = (element: Element): string =>
  [...element.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
