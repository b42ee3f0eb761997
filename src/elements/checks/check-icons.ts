import { svg } from 'lit';
import { icon } from '../shared/icons.js';

const circle = svg`<circle cx="12" cy="12" r="9" />`;

export const fineIcon = icon(svg`${circle}<path d="m8 12.3 2.8 2.8 5.4-6" />`);
export const unknownIcon = icon(svg`${circle}<path d="M8 12h8" />`);
export const runningIcon = icon(svg`${circle}<path d="M12 7v5l3 2" />`);
