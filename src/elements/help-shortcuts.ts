import { consume } from '@lit/context';
import { LitElement, css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { wordsContext, type Words } from '../context/words.js';
import { fromContext } from './from-context.js';
import { shortcutContext } from './panel/shortcut-controller.js';
import { shared } from './styles/shared.js';

/**
 * What can be done from the keyboard.
 *
 * @summary The list of keyboard shortcuts.
 */
export class HelpShortcuts extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 4px 10px 16px;
      }

      h2 {
        margin: 0 0 8px;
        font-size: 18px;
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
        font-size: 12px;
        line-height: 1.5;
        text-align: center;
      }
    `,
  ];

  /** The key that opens and closes the drawer; empty where there is none. */
  @consume({ context: shortcutContext, subscribe: true })
  @property()
  shortcut = '';

  @fromContext(wordsContext) words: Words | undefined;

  @query('h2')
  private heading!: HTMLElement | null;

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    const rows: readonly (readonly [string, ...string[]])[] = [
      [words.shortcutToggle, this.shortcut],
      [words.shortcutMove, '↑', '↓', 'Home', 'End'],
      [words.shortcutOpen, 'Enter'],
      [words.shortcutClear, 'Esc'],
      [words.resize, '←', '→'],
    ];
    return html`
      <h2 tabindex="-1">${words.shortcuts}</h2>
      <dl>
        ${rows.map(([what, ...keys]) =>
          keys.includes('')
            ? nothing
            : html`<div>
                <dt>${what}</dt>
                <dd>${keys.map((key) => html`<kbd translate="no">${key}</kbd>`)}</dd>
              </div>`,
        )}
      </dl>
    `;
  }

  /** The list has come in place of something else: the focus goes with the reader. */
  protected override firstUpdated(): void {
    this.heading?.focus({ preventScroll: true });
  }
}
