import type { Anchor } from '../../src/model/anchor.js';
import type { Hint } from '../../src/model/hint.js';

/** An anchor to test with: a button of an id, or else of a name, on the maintenance page. */
export const anAnchor = (given: Partial<Anchor> = {}): Anchor => ({
  name: 'the-button',
  page: 'maintenance',
  audience: 'admin',
  called: 'maintenance.RecalculateUsage',
  ways: [
    { selector: '#the-button' },
    { keys: ['maintenance.RecalculateUsage', 'maintenance.Recalculating'] },
  ],
  ...given,
});

/** A hint to test with, of which only what matters to the test is named. */
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
