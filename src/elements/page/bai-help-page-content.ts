import { css, html, nothing } from 'lit';
import { query } from 'lit/decorators.js';
import { base } from '../shared/base-styles.js';
import { failure } from '../shared/failure.js';
import { HelpElement } from '../shared/help-element.js';
import { LazyElementsController } from '../shared/lazy-elements.js';
import type { HelpPageLayout } from './bai-help-page-layout.js';
import { PAGE_ELEMENTS } from './lazy-page.js';

/**
 * Loads and shows the content of the help's page.
 *
 * @summary The content of the help's page.
 */
export class HelpPageContent extends HelpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @query('bai-help-page-layout')
  private layout!: HelpPageLayout | null;

  #parts = new LazyElementsController(this, PAGE_ELEMENTS);

  /** Moves focus to the open entry, or to the search. */
  override focus(): void {
    this.layout?.focus();
  }

  protected override render() {
    const parts = this.#parts.request();
    if (parts === 'failed') return failure(this, this.messages.incomplete);
    return parts === 'loading' ? nothing : html`<bai-help-page-layout></bai-help-page-layout>`;
  }

  /** Also waits for the content. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#parts.ready;
    const complete = await super.getUpdateComplete();
    await this.layout?.updateComplete;
    return complete;
  }
}
