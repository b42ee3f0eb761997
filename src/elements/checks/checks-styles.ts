import { css } from 'lit';

/** The styles of the offer to check. */
export const checks = css`
  :host {
    display: block;
    margin: 0 0 12px;
  }

  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }

  .offer button {
    min-block-size: 32px;
    padding: 4px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }

  .offer button:hover {
    border-color: var(--_link);
  }

  .note {
    color: var(--_text-quiet);
    font-size: 0.8125rem;
  }
`;
