import { css } from 'lit';

/** The styles of the drawings in an entry: the classes of `src/model/picture.ts`. */
export const picture = css`
  /* As wide as the text. The texts of a picture have their size in its own units. */
  .picture {
    display: block;
    inline-size: 100%;
    max-inline-size: 420px;
    block-size: auto;
    margin-inline: auto;
    fill: var(--_text);
    font-size: 12px;
    line-height: 1;
  }

  .picture .box,
  .picture .soft,
  .picture .mark,
  .picture .warn {
    fill: var(--_surface);
    stroke: var(--_border-strong);
    stroke-width: 1.2;
  }

  .picture .soft {
    fill: var(--_code);
    stroke: var(--_border);
  }

  .picture .mark {
    fill: var(--_tint);
    stroke: var(--_link);
    stroke-width: 2;
  }

  .picture .warn {
    fill: var(--_warning-tint);
    stroke: var(--_warning);
    stroke-width: 1.6;
  }

  .picture .line {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .picture .line.mark {
    stroke: var(--_link);
    stroke-width: 2;
  }

  .picture .line.warn {
    stroke: var(--_warning);
  }

  .picture .dash {
    stroke-dasharray: 4 4;
  }

  .picture .solid {
    fill: var(--_text-quiet);
    stroke: none;
  }

  .picture .solid.mark {
    fill: var(--_link);
  }

  .picture .solid.warn {
    fill: var(--_warning);
  }

  .picture text {
    fill: var(--_text);
    stroke: none;
  }

  .picture text.quiet {
    fill: var(--_text-quiet);
  }

  .picture text.mark {
    stroke: none;
    fill: var(--_link);
    font-weight: 600;
  }

  .picture text.warn {
    stroke: none;
    fill: var(--_warning-text);
    font-weight: 600;
  }

  .picture .middle {
    text-anchor: middle;
  }

  .picture .end {
    text-anchor: end;
  }

  .picture .bold {
    font-weight: 600;
  }

  .picture .mono {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  }

  @media (forced-colors: active) {
    .picture {
      --_text: CanvasText;
      --_text-quiet: CanvasText;
      --_surface: Canvas;
      --_code: Canvas;
      --_tint: Canvas;
      --_warning-tint: Canvas;
      --_border: CanvasText;
      --_border-strong: CanvasText;
      --_link: Highlight;
      --_warning: CanvasText;
      --_warning-text: CanvasText;
    }
  }
`;
