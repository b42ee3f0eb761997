/** Matches the product of each browser. Chromium's derivatives name Chrome too, so they are first. */
const BROWSERS = [
  ['Edge', /Edg\/(\d{1,4})/],
  ['Opera', /OPR\/(\d{1,4})/],
  ['Samsung Internet', /SamsungBrowser\/(\d{1,4})/],
  ['Firefox', /Firefox\/(\d{1,4})/],
  ['Electron', /Electron\/(\d{1,4})/],
  ['Chrome', /Chrome\/(\d{1,4})/],
  ['Safari', /Version\/(\d{1,4})[\d.]* .*Safari/],
] as const;

const SYSTEMS = [
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux|X11/],
] as const;

/** The longest user agent that is read. */
const MAX_LENGTH = 500;

/** A browser and its major version. */
export interface Browser {
  readonly name: (typeof BROWSERS)[number][0];
  readonly version: number;
}

/** Returns the browser of a user agent; undefined for an unknown browser. */
export function browserOf(userAgent: string): Browser | undefined {
  const text = userAgent.slice(0, MAX_LENGTH);
  return BROWSERS.flatMap(([name, pattern]) => {
    const [, version] = pattern.exec(text) ?? [];
    return version === undefined ? [] : [{ name, version: Number(version) }];
  })[0];
}

/** Returns the browser, its major version and its system, as in `Chrome 143, Linux`. */
export function browserName(userAgent: string): string {
  const text = userAgent.slice(0, MAX_LENGTH);
  const browser = browserOf(text);
  const system = SYSTEMS.find(([, pattern]) => pattern.test(text))?.[0];
  return [browser ? `${browser.name} ${browser.version}` : 'unknown browser', system]
    .filter(Boolean)
    .join(', ');
}
