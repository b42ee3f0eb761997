import { LitElement, css, html, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import { article } from '../styles/article.js';
import { shared } from '../styles/shared.js';

const TAG = 'bai-help-print';

/** While something of ours is printed, the document around it is not. */
const alone = css`
  @media print {
    html,
    body {
      block-size: auto !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      background: #fff !important;
    }

    body > :not(${unsafeCSS(TAG)}) {
      display: none !important;
    }
  }
`;

/**
 * What is printed instead of the whole document while it is connected. On the screen there is
 * nothing to see of it.
 *
 * @summary A clean page for the printer.
 */
export class PrintPage extends LitElement {
  static override styles = [
    shared,
    article,
    css`
      :host {
        --_primary: #000;
        --_text: #000;
        --_text-quiet: #000;
        --_surface: #fff;
        --_border: #999;
        --_link: #000;
        --_tint: #fff;
        --_code: #fff;
        --_warning: #000;
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
      .callout {
        break-inside: avoid;
      }
    `,
  ];

  /** What to print; copies, since nodes can only be in one place. */
  @property({ attribute: false })
  content: readonly Node[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const { styleSheet } = alone;
    if (styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const { styleSheet } = alone;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== styleSheet);
  }

  protected override render() {
    return html`${this.content}`;
  }
}

/** Prints some nodes as a page of their own. @returns what takes the page away before its time */
export function printAlone(content: readonly Node[]): () => void {
  const page = document.createElement(TAG);
  page.content = content;
  document.body.append(page);
  const over = new AbortController();
  const remove = () => {
    over.abort();
    page.remove();
  };
  addEventListener('afterprint', remove, { signal: over.signal });
  // Where a browser forgets to say so, whoever uses the page again has printed.
  addEventListener('pointerdown', remove, { signal: over.signal, capture: true });
  void page.updateComplete.then(() => {
    if (page.isConnected) print();
  });
  return remove;
}
