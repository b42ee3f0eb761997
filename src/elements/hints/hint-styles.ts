import { css } from 'lit';

/** The styles of a hint in Web-UI's page. */
export const hintStyles = css`
  :host {
    display: block;
    flex: none;
    min-inline-size: 0;
    max-inline-size: 640px;
    margin-block: var(--_gap, 8px) 8px;
    font-size: 0.8125rem;
    line-height: 1.5;
    white-space: normal;
  }

  :host([collapsed]) {
    display: inline-block;
    flex: none;
    margin: 2px 4px;
    vertical-align: middle;
  }

  /* A table without padding fills its card, whose other contents are inset. */
  :host([inset]:not([collapsed])) {
    margin-inline: 16px;
  }

  /* Over the page, below the header, drawers and dialogs of Web-UI. */
  :host([floating]) {
    position: fixed;
    z-index: 99;
    inline-size: max-content;
    max-inline-size: min(360px, calc(100vw - 16px));
    margin: 0;
  }

  :host([floating]) .hint {
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  }

  .hint {
    display: flex;
    gap: 8px;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_accent) 6%, var(--_surface));
    color: var(--_text);
    overflow-wrap: anywhere;
  }

  .hint,
  .show {
    --_accent: var(--_primary);
  }

  [data-tone='warning'] {
    --_accent: var(--_warning);
  }

  .icon,
  .show {
    color: color-mix(in oklab, var(--_accent) 65%, var(--_text));
  }

  .icon {
    flex: none;
    line-height: 1;
    padding-block-start: 2px;
  }

  .content {
    flex: 1 1 auto;
    min-inline-size: 0;
  }

  p {
    margin: 0;
  }

  .warning {
    margin-block: 6px 2px;
    padding: 4px 8px;
    border-inline-start: 3px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-tint);
    color: var(--_text);
  }

  .warning b {
    color: var(--_warning-text);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 4px;
    margin: 2px -8px -4px;
  }

  .actions .quiet-button {
    min-block-size: 28px;
    color: var(--_link);
    text-decoration: none;
  }

  .actions a:hover {
    text-decoration: underline;
  }

  .show {
    justify-content: center;
    min-block-size: 28px;
    min-inline-size: 28px;
    padding: 2px;
    font-size: 0.875rem;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
