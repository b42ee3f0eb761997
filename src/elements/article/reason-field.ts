import { html } from 'lit';
import type { HelpElement } from '../shared/help-element.js';
import { isComposing } from '../shared/is-composing.js';

/** In characters. */
const MAX_LENGTH = 500;

/**
 * Renders the field for what an entry lacks. Escape leaves a field with text, and does not close the
 * drawer.
 *
 * @param leave moves the focus out of the field
 */
export function reasonField(
  { messages }: HelpElement,
  { typed, leave }: { readonly typed: (reason: string) => void; readonly leave: () => void },
) {
  const onKey = (event: KeyboardEvent & { readonly currentTarget: HTMLTextAreaElement }): void => {
    if (event.key !== 'Escape' || isComposing(event) || event.currentTarget.value === '') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return html`
    <label for="reason">${messages.whatWasMissing}</label>
    <textarea
      id="reason"
      rows="3"
      dir="auto"
      maxlength=${MAX_LENGTH}
      @input=${({ target }: Event & { readonly target: HTMLTextAreaElement }) => typed(target.value)}
      @keydown=${onKey}
    ></textarea>
  `;
}
