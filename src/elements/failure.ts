import { html, type TemplateResult } from 'lit';
import type { Help, HelpActions } from '../context/help.js';
import type { Words } from '../context/words.js';

/** An element in which something could not be had. */
export interface Place {
  readonly help: Help | undefined;
  readonly actions: HelpActions | undefined;
  readonly words: Words | undefined;
}

/**
 * Says what could not be had, and offers what helps: to try again, or where another version of the
 * help has taken the place of this one, to load the page again.
 */
export function failure(
  { help, actions, words }: Place,
  text: string | undefined,
  role: 'alert' | 'status' = 'status',
): TemplateResult {
  const remedy = help?.outdated
    ? { text: words?.updated, label: words?.reload, act: () => actions?.reload() }
    : { text, label: words?.retry, act: () => actions?.retry() };
  return html`
    <div class="notice" role=${role}>
      ${remedy.text}
      <button class="quiet-button" type="button" @click=${remedy.act}>${remedy.label}</button>
    </div>
  `;
}
