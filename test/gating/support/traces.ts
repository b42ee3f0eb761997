import { deepAll, deepElements } from '../../support/dom.js';

/** Returns the document as text: all trees, attributes and values of fields. */
export function documentText(): string {
  const fields = deepAll('input, textarea').map((field) => Reflect.get(field, 'value') as string);
  const shadows = [...deepElements()].map((element) => element.shadowRoot?.innerHTML ?? '');
  return [document.documentElement.outerHTML, ...shadows, ...fields, document.title].join('\n');
}

/** Returns all entries of both storages of this origin. */
const storedEntries = (): readonly [name: string, value: unknown][] =>
  [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage));

const isLog = (name: string): boolean => name.endsWith('.no-results');

/** Returns the storage as text, without the log of searches without results. */
export const storageText = (): string =>
  JSON.stringify(storedEntries().filter(([name]) => !isLog(name)));

/** Returns the log of searches without results. */
export const logText = (): string =>
  JSON.stringify(storedEntries().filter(([name]) => isLog(name)));

/** Returns the log of each user. */
export const logTexts = (): readonly string[] =>
  storedEntries().flatMap(([name, value]) => (isLog(name) ? String(value) : []));

/** Returns the ids in each home view, in the drawer and on the help page. */
export const homes = (): readonly (readonly string[])[] =>
  deepAll('bai-help-home').map((home) =>
    deepAll('[data-list]', home.shadowRoot ?? home).flatMap((list) =>
      deepAll('[data-entry-id]', list.shadowRoot ?? list).map(
        (link) => link.getAttribute('data-entry-id') ?? '',
      ),
    ),
  );

/** Returns the numbers of results that the search announces. */
export const announcedCounts = (): readonly number[] =>
  deepAll('bai-help-search')
    .flatMap((search) => [...(search.shadowRoot?.querySelectorAll('[role=status]') ?? [])])
    .flatMap(({ textContent }) => /\d+/.exec(textContent.replace(/“.*”/, ''))?.[0] ?? [])
    .map(Number);

/** Returns the indexes of the active results. */
export const activeIndexes = (): readonly number[] =>
  deepAll('[aria-activedescendant]').map((field) =>
    Number(/\d+$/.exec(field.getAttribute('aria-activedescendant') ?? '')?.[0]),
  );
