import { css } from 'lit';

/** The styles of the mark for an announcement that the reader has not seen. */
export const mark = css`
  .mark {
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_link);
  }

  @media (forced-colors: active) {
    .mark {
      border-color: Canvas;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
