import { css } from 'lit';

/** The styles of the search field and its results. */
export const searchStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  .field {
    position: relative;
    display: flex;
    align-items: center;
    margin: 12px var(--_search-inset, 20px) 0;
  }

  .field > svg {
    position: absolute;
    inset-inline-start: 10px;
    color: var(--_text-quiet);
    pointer-events: none;
  }

  input {
    inline-size: 100%;
    min-block-size: 36px;
    padding-inline: 36px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  input::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }

  input:focus-visible {
    border-color: var(--_link);
    outline: 1px solid var(--_link);
    outline-offset: 0;
  }

  .clear {
    position: absolute;
    inset-inline-end: 2px;
  }

  .recent {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 8px var(--_search-inset, 20px) 0;
  }

  .recent h2 {
    flex-basis: 100%;
    margin: 0;
    color: var(--_text-quiet);
    font-size: 0.75rem;
    font-weight: 500;
  }

  .recent .quiet-button {
    border: 1px solid var(--_border);
    font-size: 0.8125rem;
  }

  .recent .forget {
    border-color: transparent;
    color: var(--_text-quiet);
    text-decoration: underline;
  }

  .message {
    margin: 12px var(--_search-inset, 20px) 0;
    color: var(--_text-quiet);
  }

  .notice {
    margin: 12px var(--_search-inset, 20px) 0;
  }

  [role='listbox'] {
    padding: 8px 10px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  details {
    flex: none;
    margin: 12px var(--_search-inset, 20px) 0;
    color: var(--_text-quiet);
    font-size: 0.8125rem;
  }

  summary {
    inline-size: fit-content;
    cursor: pointer;
  }

  details li,
  details p {
    margin: 4px 0 0;
    padding-inline-start: 16px;
    overflow-wrap: anywhere;
  }

  details li {
    color: var(--_text);
  }

  details .quiet-button {
    margin-inline-start: 8px;
    color: var(--_link);
    text-decoration: underline;
  }

  /* At 400 % zoom, the panel scrolls as a whole instead of one line of results. */
  @media (max-height: 399.98px) {
    :host {
      flex: none;
    }

    [role='listbox'] {
      overflow-y: visible;
    }
  }
`;
