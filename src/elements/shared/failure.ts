import { html, type TemplateResult } from 'lit';
import type { HelpElement } from './help-element.js';

/** Renders a failed load with a button to retry, or to reload after an upgrade. */
export function failure(
  { recovery, messages }: HelpElement,
  text: string,
  role: 'alert' | 'status' = 'status',
): TemplateResult {
  const remedy = recovery.outdated
    ? { text: messages.updated, label: messages.reload, act: () => recovery.reload() }
    : { text, label: messages.retry, act: () => recovery.retry() };
  return html`
    <div class="notice" role=${role}>
      ${remedy.text}
      <button class="quiet-button" type="button" @click=${remedy.act}>${remedy.label}</button>
    </div>
  `;
}
