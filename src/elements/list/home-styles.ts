import { css } from 'lit';

/** The styles of the home view. */
export const home = css`
  :host {
    display: block;
  }

  h2 {
    margin: 20px 10px 4px;
    font-size: 0.8125rem;
    font-weight: 600;
  }

  section:first-child h2,
  bai-help-unanchored-hints + section h2 {
    margin-block-start: 4px;
  }

  /* Script moves focus here for reading, so the heading needs no outline. */
  h2:focus {
    outline: none;
  }

  h3 {
    margin: 12px 10px 2px;
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
