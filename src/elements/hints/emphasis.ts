import { html } from 'lit';

/** A hint's text, with what stands between `**` set off as the name of a control. */
export const emphasised = (text: string) =>
  text.split('**').map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : part));
