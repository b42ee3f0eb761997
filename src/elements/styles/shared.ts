import { css } from 'lit';

/** What every element of ours starts from. */
export const shared = css`
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
    .quiet-button {
      border: 1px solid ButtonBorder;
    }
  }
`;
