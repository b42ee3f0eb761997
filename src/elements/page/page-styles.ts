import { css } from 'lit';

/** The styles of the help's page: the lists, and the open entry beside them. */
export const page = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .page {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  h1 {
    grid-column: 1 / -1;
    margin: 0;
    padding: 16px 24px;
    border-block-end: 1px solid var(--_border);
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.5;
  }

  /* The texts of the lists and of the entry have an inset of 10 px of their own. */
  bai-help-contents,
  .entry {
    display: block;
    max-inline-size: 760px;
    min-inline-size: 0;
    padding: 12px 14px;
  }

  [data-reading] bai-help-contents {
    display: none;
  }

  @container (min-width: 900px) {
    [data-reading] {
      display: grid;
      grid-template-columns: minmax(300px, 2fr) 3fr;
    }

    [data-reading] bai-help-contents {
      display: block;
      border-inline-end: 1px solid var(--_border);
    }

    .entry {
      padding: 16px 14px;
    }

    .to-list {
      display: none;
    }
  }
`;
