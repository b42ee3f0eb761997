import { html } from 'lit';

/** Renders a hint's text: parts between `**` name a control. */
export const hintText = (text: string) =>
  text.split('**').map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : part));
