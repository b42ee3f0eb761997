import { css } from 'lit';

/**
 * The private design tokens. Each value falls back from the public property (`--bai-help-*`) to
 * Web-UI's token (`--token-*` with antd, others since) and to our default.
 */
export const tokens = css`
  :host {
    --_primary: var(--bai-help-color-primary, var(--token-colorPrimary, #ff7a00));
    --_text: var(
      --bai-help-color-text,
      var(--token-colorText, var(--color-text-primary, light-dark(#1f1f1f, #e4e4e4)))
    );
    --_text-quiet: var(
      --bai-help-color-text-quiet,
      color-mix(in oklab, var(--_text) 72%, var(--_surface))
    );
    --_surface: var(
      --bai-help-color-surface,
      var(
        --token-colorBgElevated,
        var(--color-background-popover, var(--token-colorBgContainer, light-dark(#fff, #1f1f1f)))
      )
    );
    --_border: var(--bai-help-color-border, var(--token-colorBorder, light-dark(#d9d9d9, #424242)));
    --_border-strong: color-mix(in oklab, var(--_text) 55%, var(--_surface));
    --_link: color-mix(in oklab, var(--_primary) 45%, var(--_text));
    --_tint: color-mix(in oklab, var(--_primary) 10%, var(--_surface));
    --_code: color-mix(in oklab, var(--_text) 6%, var(--_surface));
    --_mark: color-mix(in oklab, var(--_primary) 32%, transparent);
    --_warning: light-dark(#b45309, #fbbf24);
    --_radius: var(--bai-help-radius, var(--token-borderRadius, 6px));
    --_width: var(--bai-help-width, 400px);

    color: var(--_text);
    font-size: 14px;
    font-weight: 400;
    line-height: 1.6;
    font-family: var(--bai-help-font-family, var(--token-fontFamily, inherit));
    text-align: start;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
