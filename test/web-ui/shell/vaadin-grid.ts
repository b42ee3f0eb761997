import { LitElement, css, html, type TemplateResult } from 'lit';
import { sample } from '../host/samples.js';
import { t } from '../host/texts.js';

/** A grid of Web-UI. Its cells are in the shadow tree, and their texts come through slots. */
class VaadinGrid extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 12px 20px;
      text-align: start;
    }
  `;

  static override properties = { columns: { type: Number }, rows: { type: Number } };
  declare columns: number;
  declare rows: number;

  override render(): unknown {
    const cells = (row: number): readonly string[] =>
      Array.from({ length: this.columns }, (_, column) => slotOf(row, column));
    return html`<div id="scroller">
      <table id="table" role="treegrid" aria-multiselectable="true">
        <thead id="header" role="rowgroup">
          <tr role="row">
            ${cells(0).map((slot) => html`<th role="columnheader"><slot name=${slot}></slot></th>`)}
          </tr>
        </thead>
        <tbody id="items" role="rowgroup">
          ${Array.from(
            { length: this.rows },
            (_, row) =>
              html`<tr role="row">
                ${cells(row + 1).map(
                  (slot) => html`<td role="gridcell"><slot name=${slot}></slot></td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('vaadin-grid', VaadinGrid);

const slotOf = (row: number, column: number): string => `cell-${row}-${column}`;

/** Renders a sample as a grid. */
export function slottedGrid(name: string): TemplateResult {
  const { headings, rows } = sample(name);
  return grid(
    headings.map((heading) => t(heading)),
    rows,
  );
}

/** Renders a grid. The contents are in light DOM, each for one slot. */
export function grid(
  headings: readonly string[],
  rows: readonly (readonly (string | TemplateResult)[])[],
): TemplateResult {
  return html`<vaadin-grid .columns=${headings.length} .rows=${rows.length}>
    ${[headings, ...rows].flatMap((cells, row) =>
      cells.map(
        (content, column) =>
          html`<vaadin-grid-cell-content slot=${slotOf(row, column)}
            >${content}</vaadin-grid-cell-content
          >`,
      ),
    )}
  </vaadin-grid>`;
}
