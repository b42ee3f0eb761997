import type { Anchor } from '../../src/model/anchor.js';
import type { Hint } from '../../src/model/hint.js';

/** Creates a test anchor: a button with an id or name on the maintenance page. */
export const anAnchor = (given: Partial<Anchor> = {}): Anchor => ({
  name: 'the-button',
  page: 'maintenance',
  audience: 'admin',
  labelKey: 'maintenance.RecalculateUsage',
  locators: [
    { selector: '#the-button' },
    { keys: ['maintenance.RecalculateUsage', 'maintenance.Recalculating'] },
  ],
  ...given,
});

/** Creates a test hint. A test sets only the fields that matter to it. */
export const aHint = (given: Partial<Hint> = {}): Hint => ({
  id: 'the-hint',
  entry: 'admin-one',
  audience: 'admin',
  page: 'maintenance',
  anchors: [anAnchor()],
  tone: 'info',
  placement: 'after',
  version: '1',
  lang: 'en',
  text: 'What **the button** does.',
  ...given,
});
