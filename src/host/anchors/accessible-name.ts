import { computeAccessibleName } from 'dom-accessibility-api';
import type { ControlRole } from '../../model/anchor.js';

/** The selector of possible controls, by role. */
export const ROLE_SELECTORS: Readonly<Record<ControlRole, string>> = {
  control:
    'button, a[href], input, select, textarea, summary, [role=button], [role=link], [role=tab], [role=radio], [role=switch], [role=combobox]',
  columnheader: 'th, [role=columnheader]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  label: 'label, legend, dt',
};

/** The elements whose name can differ from their text. */
const NAMED_OTHERWISE = '[aria-label], [aria-labelledby], [title], [alt], input, select, textarea';

/** Removes differences of case and spaces, which style sheets can change. */
export const normalizeName = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/**
 * Whether an element has one of the normalized names. Compares the accessible name and the text
 * alone, since an icon can be part of the accessible name.
 */
export function hasName(element: Element, names: readonly string[]): boolean {
  const text = normalizeName(textOf(element));
  const namedOtherwise = element.matches(NAMED_OTHERWISE);
  if (!namedOtherwise && names.includes(text)) return true;
  // Computing a name is slow.
  const mayMatch = namedOtherwise || names.some((name) => text.includes(name));
  return mayMatch && names.includes(normalizeName(accessibleName(element)));
}

/** Returns the text of an element, also where it comes through slots. */
const textOf = (element: Element): string =>
  [element.textContent, ...[...element.querySelectorAll('slot')].map(slottedText)].join('');

const slottedText = (slot: HTMLSlotElement): string =>
  slot
    .assignedNodes({ flatten: true })
    .map(({ textContent }) => textContent)
    .join('');

/** Computes the accessible name of an element; empty without a name. */
export const accessibleName = (element: Element): string => computeAccessibleName(element);
