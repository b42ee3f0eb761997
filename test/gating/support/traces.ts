import { deepAll, deepElements } from '../../support/dom.js';

/** All that the document holds, as text: trees, attributes, and what stands in fields. */
export function documentText(): string {
  const fields = deepAll('input, textarea').map((field) => Reflect.get(field, 'value') as string);
  const shadows = [...deepElements()].map((element) => element.shadowRoot?.innerHTML ?? '');
  return [document.documentElement.outerHTML, ...shadows, ...fields, document.title].join('\n');
}

/** All that the browser keeps for this origin, as names and values. */
const kept = (): readonly [name: string, value: unknown][] =>
  [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage));

const isLog = (name: string): boolean => name.endsWith('.no-results');

/** What is kept, but for what people themselves have looked for in vain. */
export const storageText = (): string => JSON.stringify(kept().filter(([name]) => !isLog(name)));

/** What people have looked for in vain. */
export const logText = (): string => JSON.stringify(kept().filter(([name]) => isLog(name)));

/** The same, each person's by themselves. */
export const logTexts = (): readonly string[] =>
  kept().flatMap(([name, value]) => (isLog(name) ? String(value) : []));

/** The ids that each home view lists: that of the drawer, and that of the plugin's page. */
export const homes = (): readonly (readonly string[])[] =>
  deepAll('bai-help-home').map((home) =>
    deepAll('[data-list]', home.shadowRoot ?? home).flatMap((list) =>
      deepAll('[data-entry-id]', list.shadowRoot ?? list).map(
        (link) => link.getAttribute('data-entry-id') ?? '',
      ),
    ),
  );

/** How many the search says that it has found. */
export const announcedCounts = (): readonly number[] =>
  deepAll('bai-help-search')
    .flatMap((search) => [...(search.shadowRoot?.querySelectorAll('[role=status]') ?? [])])
    .flatMap(({ textContent }) => /\d+/.exec(textContent.replace(/“.*”/, ''))?.[0] ?? [])
    .map(Number);

/** How far down the list of results the search says that the reader is. */
export const activeIndexes = (): readonly number[] =>
  deepAll('[aria-activedescendant]').map((field) =>
    Number(/\d+$/.exec(field.getAttribute('aria-activedescendant') ?? '')?.[0]),
  );
