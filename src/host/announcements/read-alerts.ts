import { isOurs, openRoots, queryAll } from '../anchors/roots.js';
import { isVisible } from '../visibility.js';
import type { Announced } from './announce.js';
import { shownTextOf } from './shown-text.js';

/** The alerts of trouble in the page. */
const ALERTS = '.ant-alert-error, .ant-alert-warning';

const MAX_ALERTS = 10;

/** Returns the alerts that the page shows now. */
export const readAlerts = (): readonly Announced[] =>
  queryAll(openRoots(), ALERTS)
    .slice(0, MAX_ALERTS)
    .filter((alert) => !isOurs(alert) && isVisible(alert))
    .map((alert) => ({ source: 'alert', text: shownTextOf(alert) }) as const)
    .filter(({ text }) => text !== '');
