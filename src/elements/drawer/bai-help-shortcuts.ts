import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { shortcutContext } from '../launcher/shortcut-controller.js';
import { base } from '../shared/base-styles.js';
import { HelpElement } from '../shared/help-element.js';

/**
 * Lists the keyboard shortcuts of the help.
 *
 * @summary The list of keyboard shortcuts.
 */
export class HelpShortcuts extends HelpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        padding: 4px 10px 16px;
      }

      h2 {
        margin: 0 0 8px;
        font-size: 1.125rem;
        font-weight: 600;
        line-height: 1.4;
      }

      h2:focus {
        outline: none;
      }

      dl {
        margin: 0;
      }

      dl > div {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 4px 16px;
        padding-block: 10px;
        border-block-end: 1px solid var(--_border);
      }

      dl > div:last-child {
        border: 0;
      }

      dt {
        flex: 1 1 50%;
      }

      dd {
        display: flex;
        gap: 4px;
        margin: 0;
      }

      kbd {
        min-inline-size: 26px;
        padding: 2px 7px;
        border: 1px solid var(--_border);
        border-block-end-width: 2px;
        border-radius: var(--_radius);
        background: var(--_code);
        font: inherit;
        font-size: 0.75rem;
        line-height: 1.5;
        text-align: center;
      }
    `,
  ];

  /** The key that toggles the drawer; empty for none. */
  @consume({ context: shortcutContext, subscribe: true })
  @property()
  shortcut = '';

  @query('h2')
  private heading!: HTMLElement | null;

  protected override render() {
    const { messages } = this;
    const rows: readonly (readonly [string, ...string[]])[] = [
      [messages.shortcutToggle, this.shortcut],
      [messages.shortcutMove, '↑', '↓', 'Home', 'End'],
      [messages.shortcutOpen, 'Enter'],
      [messages.shortcutClear, 'Esc'],
      [messages.resize, '←', '→'],
    ];
    return html`
      <h2 tabindex="-1">${messages.shortcuts}</h2>
      <dl>
        ${rows.map(([action, ...keys]) =>
          keys.includes('')
            ? nothing
            : html`<div>
                <dt>${action}</dt>
                <dd>${keys.map((key) => html`<kbd translate="no">${key}</kbd>`)}</dd>
              </div>`,
        )}
      </dl>
    `;
  }

  /** Takes focus, which the replaced view may have had. */
  protected override firstUpdated(): void {
    this.heading?.focus({ preventScroll: true });
  }
}
