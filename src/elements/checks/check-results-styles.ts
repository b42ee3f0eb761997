import { css } from 'lit';

/** The styles of the results of checks. */
export const checkResults = css`
  :host {
    display: block;
    margin-block-start: 8px;
  }

  ul {
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: start;
    column-gap: 8px;
    padding: 7px 10px;
    padding-inline-start: 13px;
  }

  li + li {
    border-block-start: 1px solid var(--_border);
  }

  li[data-state='problem'] {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_warning);
    background: var(--_warning-tint);
  }

  svg {
    margin-block-start: 1px;
  }

  [data-state='problem'] > svg,
  [data-state='problem'] > .state {
    color: var(--_warning-text);
  }

  .name,
  .state {
    font-weight: 500;
  }

  .evidence,
  .remedy {
    grid-column: 2 / -1;
    margin: 2px 0 0;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }

  .evidence,
  [data-state='fine'] > .state,
  [data-state='unknown'] > .state,
  [data-state='running'] > .state {
    color: var(--_text-quiet);
  }

  [role='status'] {
    margin: 6px 0 0;
    font-size: 0.8125rem;
  }

  [role='status']:empty {
    margin: 0;
  }
`;
