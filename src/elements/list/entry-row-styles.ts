import { css } from 'lit';

/** The styles of one entry in a list. */
export const entryRow = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    position: relative;
  }

  a {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 10px;
    padding: 8px 10px;
    border-radius: var(--_radius);
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  a:hover,
  a[aria-current='true'],
  a[aria-selected='true'] {
    background: var(--_tint);
  }

  .kind svg {
    margin-block-start: 2px;
    color: var(--_link);
  }

  .title {
    padding-inline-end: 22px;
    font-weight: 600;
    line-height: 1.45;
  }

  :host([compact]) .title {
    font-weight: 400;
  }

  :host([compact]) a {
    padding-block: 5px;
  }

  .summary {
    grid-column: 2;
    color: var(--_text-quiet);
    font-size: 0.8125rem;
    line-height: 1.5;
  }

  .why {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 4px;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_text-quiet);
    font-size: 0.75rem;
    cursor: pointer;
  }

  .why:hover {
    background: var(--_code);
  }

  .reason {
    margin: 0 10px 8px;
    padding-inline-start: 28px;
    color: var(--_text-quiet);
    font-size: 0.75rem;
  }

  mark {
    background: var(--_mark);
    color: var(--_text);
    font-weight: inherit;
  }

  /* Forced colors hide the tint, so an outline marks the row. */
  @media (forced-colors: active) {
    a[aria-current='true'],
    a[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
