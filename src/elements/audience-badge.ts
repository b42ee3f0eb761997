import { LitElement, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { wordsContext, type Words } from '../context/words.js';
import type { Audience } from '../model/audience.js';
import { fromContext } from './from-context.js';

/**
 * Says that an entry is not for everyone, so that an admin does not send a user to it.
 *
 * @summary Marks admin and superadmin entries.
 */
export class AudienceBadge extends LitElement {
  static override styles = css`
    span {
      display: inline-block;
      margin-block: 2px;
      padding: 0 6px;
      border: 1px solid currentColor;
      border-radius: 999px;
      color: var(--_link);
      font-size: 11px;
      font-weight: 500;
      line-height: 18px;
      white-space: nowrap;
    }
  `;

  /** Whose entry it is. Nothing is drawn for those that everyone with an account may see. */
  @property()
  audience: Audience = 'public';

  @fromContext(wordsContext) words: Words | undefined;

  protected override render() {
    const word = this.#word();
    return word === undefined ? nothing : html`<span>${word}</span>`;
  }

  #word(): string | undefined {
    if (this.audience === 'admin') return this.words?.forAdmins;
    return this.audience === 'superadmin' ? this.words?.forSuperadmins : undefined;
  }
}
