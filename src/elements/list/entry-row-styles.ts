import { css } from 'lit';

/** The styles of one entry in a list. */
export const entryRow = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  a {
    display: grid;
    padding: 6px 10px;
    border-radius: var(--_radius);
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  a:hover,
  a[aria-current='true'],
  a[aria-selected='true'] {
    background: var(--_tint);
  }

  .title {
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
    color: var(--_text-quiet);
    font-size: 0.8125rem;
    line-height: 1.5;
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
