import { aClient, resetHost, setHost } from '../support/fake-host.js';

/** Properties of a document that hostile texts try to replace. */
const OF_DOCUMENT = [
  ...['body', 'head', 'forms', 'cookie', 'location', 'getElementById', 'title', 'baseURI'],
  ...['characterSet', 'referrer', 'activeElement'],
] as const;
const OF_WINDOW = [
  ...['backendaiclient', 'backendaioptions', 'backendaiHelpDrawer', 'isDarkMode', 'isElectron'],
  ...['related', 'constructor', 'name', 'navigation', 'opener', 'hostile', 'x', 'f', 'm'],
] as const;

/** A page of Web-UI around the help. The help must not change the page. */
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

  /** Returns the changes of the markup, the globals and the properties of the document. */
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
      // `localStorage` is shared with tests in other tabs.
      JSON.stringify(Object.entries(sessionStorage)),
      Object.getOwnPropertyNames(globalThis).filter(isHosts).sort().join(),
    ];
  }
}

/** Excludes the stage of the help and the function that hostile texts call. */
const isHosts = (name: string): boolean => name !== 'article-stage' && name !== 'trapped';

/** Returns the attributes of an element without its content. */
const tagOf = (element: Element): string =>
  [...element.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
