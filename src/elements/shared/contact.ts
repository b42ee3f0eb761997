import { css, html, nothing } from 'lit';
import type { HelpElement } from './help-element.js';
import { newTabIcon } from './icons.js';

/** The styles of the people to ask. */
export const contactStyles = css`
  .contact p {
    display: flex;
    align-items: center;
    gap: 6px;
    overflow-wrap: anywhere;
  }

  .contact span {
    display: grid;
  }

  .contact svg:dir(rtl) {
    scale: -1 1;
  }
`;

/**
 * Renders the people to ask; nothing if the installation names none for this reader.
 *
 * @param mail the query of the mail link, such as a subject
 * @param mailed called when the reader follows the mail link
 */
export function contact(
  { state, messages }: HelpElement,
  { mail = '', mailed = () => undefined }: { mail?: string; mailed?: () => void } = {},
) {
  if (!state.contact) return nothing;
  const { text, url, email } = state.contact;
  return html`
    <section class="contact" aria-labelledby="contact">
      <h2 id="contact">${messages.contact}</h2>
      ${text ? html`<p dir="auto">${text}</p>` : nothing}
      ${
        url
          ? html`<p>
              <a href=${url} target="_blank" rel="noopener noreferrer">${hostOf(url)}</a>
              <span role="img" aria-label=${messages.newTab}>${newTabIcon}</span>
            </p>`
          : nothing
      }
      ${email ? html`<p><a href="mailto:${email}${mail && `?${mail}`}" @click=${mailed}>${email}</a></p>` : nothing}
    </section>
  `;
}

/** Returns the visible text of an address, which readers can check before they follow it. */
const hostOf = (url: string): string => url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
