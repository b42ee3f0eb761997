import { css, unsafeCSS } from 'lit';
import { CALLOUT_COLORS } from '../../model/callouts.js';

const toneSelector = (tone: string) => `.callout[data-tone='${tone}']`;

/** The callouts with a color, which is `--_tone` inside each. */
const colored = unsafeCSS(`:is(${CALLOUT_COLORS.map(({ tone }) => toneSelector(tone)).join()})`);
const toneColors = unsafeCSS(
  CALLOUT_COLORS.map(({ tone }) => `${toneSelector(tone)} { --_tone: var(--_${tone}); }`).join(' '),
);

/** The styles of an entry's text. */
export const article = css`
  :host {
    display: block;
    padding: 4px 10px 16px;
    overflow-wrap: anywhere;
  }

  h2 {
    margin: 0 0 12px;
    font-size: 1.125rem;
    font-weight: 600;
    line-height: 1.4;
  }

  /* Script moves focus here for reading, so the heading needs no outline. */
  h2:focus,
  [data-heading]:focus,
  [data-case]:focus {
    outline: none;
  }

  [data-heading] {
    scroll-margin-block-start: 8px;
  }

  h3,
  h4 {
    margin: 24px 0 8px;
    font-size: 0.875rem;
    font-weight: 600;
  }

  p,
  ul,
  ol,
  .table,
  .callout,
  bai-help-code,
  bai-help-steps {
    margin: 0 0 12px;
  }

  ul,
  ol {
    padding-inline-start: 22px;
  }

  li {
    margin-block-end: 6px;
  }

  li::marker {
    color: var(--_text-quiet);
  }

  li p,
  li bai-help-code {
    margin-block-end: 6px;
  }

  /* Room for the checkbox and the number. */
  bai-help-steps > ol {
    padding-inline-start: 46px;
  }

  bai-help-steps > ol > li {
    position: relative;
  }

  .tick {
    position: absolute;
    inset-block-start: -3px;
    inset-inline-start: -52px;
    padding: 6px;
    cursor: pointer;
  }

  .tick input {
    display: block;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_link);
    cursor: pointer;
  }

  [data-done] > .step {
    color: var(--_text-quiet);
  }

  .step > :last-child {
    margin-block-end: 0;
  }

  a {
    color: var(--_link);
  }

  /* At least 24 px high, also between lines of text. */
  .show-me {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 24px;
    margin-inline-start: 2px;
    padding: 0 8px;
    border: 1px solid var(--_border-strong);
    border-radius: 12px;
    background: var(--_surface);
    color: var(--_link);
    font-size: 0.75rem;
    line-height: 1.25;
    white-space: nowrap;
    cursor: pointer;
  }

  .show-me:hover {
    border-color: var(--_link);
    background: var(--_tint);
  }

  /* A small picture of the ring around the control. */
  .show-me::before {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border: 2px solid var(--_primary);
    border-radius: 50%;
  }

  code {
    unicode-bidi: isolate;
    padding: 1px 4px;
    border-radius: 4px;
    background: var(--_code);
    font:
      0.78125rem/1.5 ui-monospace,
      SFMono-Regular,
      Menlo,
      Consolas,
      monospace;
  }

  /* The parent element draws the border. */
  pre {
    margin: 0;
    padding: 10px 12px;
    overflow-x: auto;
  }

  pre:focus-visible {
    outline-offset: -2px;
  }

  pre code {
    padding: 0;
    background: none;
    overflow-wrap: normal;
  }

  .callout {
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_code);
  }

  ${toneColors}

  ${colored} {
    border-color: color-mix(in oklab, var(--_tone) 40%, var(--_surface));
    border-inline-start-color: var(--_tone);
    background: color-mix(in oklab, var(--_tone) 12%, var(--_surface));
  }

  .callout > :last-child {
    margin-block-end: 0;
  }

  .callout-label {
    display: flex;
    align-items: center;
    gap: 6px;
    margin-block-end: 2px;
    font-size: 0.75rem;
    font-weight: 600;
  }

  /* The icon is after the text in the document, so that the text starts with its label. */
  bai-help-callout-icon {
    flex: none;
    order: -1;
  }

  ${colored} > .callout-label {
    color: color-mix(in oklab, var(--_tone) 70%, var(--_text));
  }

  .table {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    overflow-wrap: normal;
  }

  th,
  td {
    padding: 4px 8px;
    border: 1px solid var(--_border);
    text-align: start;
  }

  mark {
    border-radius: 2px;
    background: var(--_mark);
    color: inherit;
  }

  /* Aligns the texts of the rows, which have padding, with other texts. */
  section bai-help-list {
    display: block;
    margin-inline: -10px;
  }

  /* The shadow keeps the text in line with the paragraphs around it. */
  [data-case] {
    border-radius: 2px;
    background: var(--_tint);
    box-shadow: 0 0 0 6px var(--_tint);
  }

  .case {
    display: block;
    inline-size: fit-content;
    margin-block-end: 2px;
    padding: 0 8px;
    border: 1px solid currentcolor;
    border-radius: 10px;
    background: var(--_surface);
    color: var(--_link);
    font-size: 0.75rem;
    font-weight: 600;
  }

  .reviewed {
    margin-block: 20px 0;
    color: var(--_text-quiet);
    font-size: 0.75rem;
  }

  .language {
    margin-block-end: 12px;
    color: var(--_text-quiet);
    font-size: 0.8125rem;
  }

  footer {
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }

  @media (forced-colors: active) {
    ${colored} {
      border-inline-start-width: 8px;
    }

    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
