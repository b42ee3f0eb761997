import { css } from 'lit';

/** Hides the document around a printed article. */
export const printedDocument = css`
  @media print {
    html,
    body {
      block-size: auto !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      background: #fff !important;
    }

    body > :not(bai-help-print) {
      display: none !important;
    }
  }
`;

/** Styles the printed article: black on white, without buttons, with visible URLs. */
export const printedArticle = css`
  :host {
    --_primary: #000;
    --_text: #000;
    --_text-quiet: #000;
    --_surface: #fff;
    --_border: #999;
    --_link: #000;
    --_tint: #fff;
    --_code: #fff;
    --_border-strong: #000;
    --_warning: #000;
    --_warning-tint: #fff;
    --_warning-text: #000;
    --_radius: 4px;

    display: none;
    padding: 0;
    background: #fff;
    color: #000;
    color-scheme: light;
    font:
      11pt/1.5 system-ui,
      sans-serif;
  }

  @media print {
    :host {
      display: block;
    }
  }

  button,
  .tick,
  bai-help-checks,
  bai-help-callout-icon,
  bai-help-new-tab {
    display: none;
  }

  bai-help-steps > ol {
    padding-inline-start: 22px;
  }

  [data-done] > .step {
    color: inherit;
  }

  mark {
    background: none;
  }

  a[href^='http']::after,
  a[href^='mailto:']::after {
    content: ' (' attr(href) ')';
    font-size: 90%;
  }

  .callout[data-tone] {
    --_tone: #000;

    background: none;
  }

  pre {
    white-space: pre-wrap;
  }

  h2,
  h3,
  h4 {
    break-after: avoid;
  }

  li,
  pre,
  tr,
  .callout,
  .picture {
    break-inside: avoid;
  }
`;
