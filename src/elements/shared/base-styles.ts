import { css } from 'lit';

/** The styles that all our elements share. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  button,
  a {
    color: inherit;
    font: inherit;
  }

  /*
   * Each text takes its direction from its own letters, since the entry, the interface and the page
   * may be in different scripts. The page determines the alignment.
   */
  h1,
  h2,
  h3,
  p,
  dt,
  label,
  button,
  .notice,
  .text {
    unicode-bidi: plaintext;
  }

  h1,
  h2,
  h3,
  p,
  dt,
  .notice,
  .text {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  :focus-visible {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
  }

  .quiet-button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    min-inline-size: 32px;
    padding: 4px 8px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }

  .quiet-button:hover {
    background: var(--_tint);
  }

  .notice {
    margin: 0;
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  @media (forced-colors: active) {
    /* Makes icons with their own color follow forced colors. */
    svg {
      color: inherit !important;
    }

    .quiet-button {
      border: 1px solid ButtonBorder;
    }
  }
`;
