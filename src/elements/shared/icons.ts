import { svg, html, type TemplateResult } from 'lit';
import type { CalloutTone } from '../../model/callouts.js';

/** Draws strokes on a 24 × 24 grid in the text's color and size. Hidden from screen readers. */
export const icon = (strokes: TemplateResult): TemplateResult => html`
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
export const forwardIcon = icon(svg`<path d="M5 12h14m-6-6 6 6-6 6" />`);
export const homeIcon = icon(
  svg`<path d="M4 11.2 12 4.5l8 6.7M6.2 9.5v10h11.6v-10M10 19.5v-5.3h4v5.3" />`,
);
export const keyboardIcon = icon(
  svg`<rect x="2.8" y="6" width="18.4" height="12" rx="2" /><path d="M6.8 10h.1M10.2 10h.1M13.7 10h.1M17.1 10h.1M8 14h8" />`,
);
/** The page with the panel beside it. */
export const dockIcon = icon(
  svg`<rect x="3.5" y="4.5" width="17" height="15" rx="2" /><path d="M14.5 4.5v15" />`,
);
/** The page with the panel over it. */
export const overlayIcon = icon(
  svg`<path d="M10.5 19.5h-5a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2" /><rect x="12.5" y="9" width="8" height="10.5" rx="1.5" />`,
);
export const newTabIcon = icon(svg`<path d="M14 5h5v5M19 5l-8 8M10 6H6v12h12v-4" />`);

export const searchIcon = icon(svg`<circle cx="11" cy="11" r="6" /><path d="m19.5 19.5-4-4" />`);

export const warningIcon = icon(svg`<path d="M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.1" />`);

const calloutIcons: Readonly<Record<CalloutTone, TemplateResult>> = {
  note: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.5v.1" />`),
  warning: warningIcon,
};

export const calloutIcon = (tone: CalloutTone): TemplateResult => calloutIcons[tone];
