import { css } from 'lit';

/** The styles of the home view. */
export const home = css`
  :host {
    display: block;
  }

  section {
    margin-block-start: 20px;
  }

  section:first-child,
  bai-help-unanchored-hints + section {
    margin-block-start: 4px;
  }

  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 12px;
    margin-inline: 10px;
  }

  h2 {
    margin: 0 10px;
    font-size: 1rem;
    font-weight: 600;
  }

  .heading h2 {
    margin: 0;
  }

  .why {
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text-quiet);
    font-size: 0.75rem;
    text-decoration: underline;
    cursor: pointer;
  }

  .why:hover {
    color: var(--_text);
  }

  #reasons {
    inline-size: 100%;
    color: var(--_text-quiet);
    font-size: 0.8125rem;
  }

  #reasons p {
    margin: 0;
  }

  .show-all {
    margin: 4px 2px 0;
    color: var(--_link);
    font-weight: 500;
  }

  /* Two columns where both have room for a title. */
  .groups:has([compact]) {
    columns: 2 320px;
    column-gap: 12px;
  }

  .group {
    break-inside: avoid;
  }

  /* Script moves focus here for reading, so the heading needs no outline. */
  h2:focus {
    outline: none;
  }

  h3 {
    margin: 0;
    padding: 12px 10px 2px;
    color: var(--_text-quiet);
    font-size: 0.75rem;
    font-weight: 500;
  }

  .notice,
  .status {
    margin: 8px 10px;
  }

  .contact p {
    margin: 4px 10px;
  }

  .manual span {
    display: grid;
  }

  .manual svg:dir(rtl) {
    scale: -1 1;
  }

  .manual {
    display: flex;
    align-items: center;
    gap: 6px;
    margin: 16px 10px 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_border);
  }
`;
