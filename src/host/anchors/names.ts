import { computeAccessibleName } from 'dom-accessibility-api';
import type { ControlRole } from '../../model/anchor.js';

/** What each kind of thing is found by before it is asked for its name. */
export const CANDIDATES: Readonly<Record<ControlRole, string>> = {
  control:
    'button, a[href], input, select, textarea, summary, [role=button], [role=link], [role=tab], [role=radio], [role=switch], [role=combobox]',
  columnheader: 'th, [role=columnheader]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  label: 'label, legend, dt',
};

/** Texts are one where they read alike: case is often the style sheet's, and so are spaces. */
export const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/**
 * Whether an element is called by one of these folded names: to a screen reader, or by the text on
 * it alone, since an icon before the text is part of the name for the former.
 */
export function isCalled(element: Element, names: readonly string[]): boolean {
  const text = fold(element.textContent);
  if (names.includes(text)) return !renamed(element) || names.includes(fold(nameOf(element)));
  // Working out a name is slow: only where it can differ from the text.
  const maybe = renamed(element) || names.some((name) => text.includes(name));
  return maybe && names.includes(fold(nameOf(element)));
}

/** What an element is called by a screen reader; empty where it has no name. */
export const nameOf = (element: Element): string => computeAccessibleName(element);

const renamed = (element: Element): boolean =>
  element.matches('[aria-label], [aria-labelledby], [title], [alt], input, select, textarea');
