import { svg, html, type TemplateResult } from 'lit';
import type { Kind } from '../model/entry.js';

/** Draws strokes on a 24 × 24 grid, in the colour and size of the text around. Never read aloud. */
const icon = (strokes: TemplateResult): TemplateResult => html`
  <svg
    width="1.25em"
    height="1.25em"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${strokes}
  </svg>
`;

const mark = svg`<path d="M9.4 9.3a2.7 2.7 0 1 1 3.9 2.6c-.9.4-1.3 1-1.3 1.9v.4" /><path d="M12 17v.1" />`;

export const helpIcon = icon(svg`<circle cx="12" cy="12" r="9" />${mark}`);
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18" />`);
export const backIcon = icon(svg`<path d="M19 12H5m6-6-6 6 6 6" />`);
export const newTabIcon = icon(svg`<path d="M14 5h5v5M19 5l-8 8M10 6H6v12h12v-4" />`);

const kindIcons: Record<Kind, TemplateResult> = {
  problem: icon(svg`<path d="M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.1" />`),
  question: helpIcon,
  guide: icon(svg`<path d="M9 6h11M9 12h11M9 18h11M4 6h.1M4 12h.1M4 18h.1" />`),
};

export const kindIcon = (kind: Kind): TemplateResult => kindIcons[kind];
