import { css } from 'lit';

/** The styles of the help's page: the lists, and the open entry beside them. */
export const page = css`
  :host {
    display: block;
    container-type: inline-size;
    padding: 24px 16px;
  }

  .page {
    max-inline-size: 760px;
    margin-inline: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  bai-help-contents,
  .entry {
    display: block;
    min-inline-size: 0;
    padding: 12px;
  }

  [data-reading] bai-help-contents {
    display: none;
  }

  @container (min-width: 900px) {
    [data-reading] {
      display: grid;
      grid-template-columns: minmax(300px, 2fr) 3fr;
      max-inline-size: 1200px;
    }

    [data-reading] bai-help-contents {
      display: block;
      border-inline-end: 1px solid var(--_border);
    }

    .entry {
      padding: 16px 24px;
    }

    .to-list {
      display: none;
    }
  }
`;
