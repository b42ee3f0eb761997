import { css } from 'lit';

/** How the text of an entry is set. */
export const article = css`
  :host {
    display: block;
    padding: 4px 10px 16px;
    overflow-wrap: anywhere;
  }

  h2 {
    margin: 0 0 12px;
    font-size: 18px;
    font-weight: 600;
    line-height: 1.4;
  }

  h2:focus,
  [data-heading]:focus {
    outline: none;
  }

  h3,
  h4 {
    margin: 24px 0 8px;
    font-size: 14px;
    font-weight: 600;
  }

  p,
  ul,
  ol,
  pre,
  table,
  .callout {
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

  li > p,
  li > pre {
    margin-block-end: 6px;
  }

  a {
    color: var(--_link);
  }

  code {
    padding: 1px 4px;
    border-radius: 4px;
    background: var(--_code);
    font:
      12.5px/1.5 ui-monospace,
      SFMono-Regular,
      Menlo,
      Consolas,
      monospace;
  }

  pre {
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_code);
    overflow-x: auto;
  }

  pre code {
    padding: 0;
    background: none;
    overflow-wrap: normal;
  }

  .callout {
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .callout[data-tone='warning'] {
    border-inline-start-color: var(--_warning);
  }

  .callout > :last-child {
    margin-block-end: 0;
  }

  .callout-label {
    margin-block-end: 2px;
    font-size: 12px;
    font-weight: 600;
  }

  .callout[data-tone='warning'] > .callout-label {
    color: var(--_warning);
  }

  table {
    border-collapse: collapse;
  }

  th,
  td {
    padding: 4px 8px;
    border: 1px solid var(--_border);
    text-align: start;
  }
`;
