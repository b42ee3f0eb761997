import { css } from 'lit';

/** The styles of the resize handle. */
export const resizerStyles = css`
  [role='separator'] {
    position: absolute;
    inset-block: 0;
    inset-inline-start: -6px;
    display: grid;
    inline-size: 12px;
    place-items: center;
    cursor: ew-resize;
    touch-action: none;
    user-select: none;
  }

  /* A line along the edge marks focus instead of an outline as high as the window. */
  [role='separator']:focus-visible {
    outline: none;
  }

  [role='separator']:is(:active, :focus-visible)::before {
    position: absolute;
    inset-block: 0;
    inline-size: 3px;
    background: var(--_link);
    content: '';
  }

  .grip {
    inline-size: 4px;
    block-size: 32px;
    border-radius: 2px;
    background: color-mix(in oklab, var(--_text) 50%, var(--_surface));
  }

  [role='separator']:is(:hover, :active, :focus-visible) .grip {
    background: var(--_link);
  }

  @media (pointer: coarse) {
    [role='separator'] {
      inset-inline-start: -12px;
      inline-size: 24px;
    }
  }

  @media (forced-colors: active) {
    .grip {
      background: ButtonText;
      forced-color-adjust: none;
    }

    [role='separator']:is(:active, :focus-visible)::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
