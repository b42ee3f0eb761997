import { css, unsafeCSS } from 'lit';
import { CALLOUT_COLORS } from '../../model/callouts.js';

/** Declares the color of each callout, as in `--_warning`. */
const calloutColors = (theme: 'light' | 'dark') =>
  unsafeCSS(CALLOUT_COLORS.map((color) => `--_${color.tone}: ${color[theme]};`).join(' '));

/**
 * The private design tokens. Each value falls back from the public property (`--bai-help-*`) to
 * Web-UI's token (`--token-*` with antd, others since) and to our default. `--_place-primary` is the
 * accent of a place in Web-UI's page, set on an element that is there.
 */
export const tokens = css`
  :host {
    --_primary: var(
      --bai-help-color-primary,
      var(
        --_place-primary,
        var(--token-colorPrimary, var(--general-textfield-selected-color, #ff7a00))
      )
    );
    --_text: var(
      --bai-help-color-text,
      var(--token-colorText, var(--color-text-primary, var(--_default-text)))
    );
    --_text-quiet: var(
      --bai-help-color-text-quiet,
      color-mix(in oklab, var(--_text) 72%, var(--_surface))
    );
    --_surface: var(
      --bai-help-color-surface,
      var(
        --token-colorBgElevated,
        var(--color-background-popover, var(--token-colorBgContainer, var(--_default-surface)))
      )
    );
    --_border: var(--bai-help-color-border, var(--token-colorBorder, var(--_default-border)));
    --_border-strong: color-mix(in oklab, var(--_text) 55%, var(--_surface));
    --_link: color-mix(in oklab, var(--_primary) 45%, var(--_text));
    --_tint: color-mix(in oklab, var(--_primary) 10%, var(--_surface));
    --_code: color-mix(in oklab, var(--_text) 6%, var(--_surface));
    --_mark: color-mix(in oklab, var(--_primary) 32%, transparent);
    --_warning-text: color-mix(in oklab, var(--_warning) 70%, var(--_text));
    --_warning-tint: color-mix(in oklab, var(--_warning) 12%, var(--_surface));
    --_radius: var(--bai-help-radius, var(--token-borderRadius, 6px));
    --_width: var(--bai-help-width, 400px);

    color: var(--_text);
    font-size: 0.875rem;
    font-weight: 400;
    line-height: 1.6;
    font-family: var(--bai-help-font-family, var(--token-fontFamily, inherit));
    text-align: start;
  }

  /* No light-dark(), which Safari has since 17.5. Elements inside inherit these. */
  :host([theme='light']) {
    --_default-text: #1f1f1f;
    --_default-surface: #fff;
    --_default-border: #d9d9d9;
    ${calloutColors('light')}

    color-scheme: light;
  }

  :host([theme='dark']) {
    --_default-text: #e4e4e4;
    --_default-surface: #1f1f1f;
    --_default-border: #424242;
    ${calloutColors('dark')}

    color-scheme: dark;
  }
`;
