import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CheckName } from '../../model/checks/check.js';
import { evidenceText, type CheckState } from '../../model/checks/judgment.js';
import type { CheckResult } from '../../model/checks/result.js';
import { loadCheckMessages, type CheckMessages } from '../../state/check-messages.js';
import { formatCount } from '../../state/messages-context.js';
import { base } from '../shared/base-styles.js';
import { HelpElement } from '../shared/help-element.js';
import { warningIcon } from '../shared/icons.js';
import { checkResults } from './check-results-styles.js';
import { fineIcon, runningIcon, unknownIcon } from './check-icons.js';

const ICONS = {
  fine: fineIcon,
  problem: warningIcon,
  unknown: unknownIcon,
  running: runningIcon,
} as const satisfies Record<CheckState | 'running', unknown>;

/**
 * Lists the checks of an entry, each with its state and the evidence. One sentence sums them up for
 * screen readers.
 *
 * @summary The results of “Check it for me”.
 */
export class HelpCheckResults extends HelpElement {
  static override styles = [base, checkResults];

  /** The id of the entry. */
  @property({ attribute: false })
  entryId = '';

  /** The checks of the entry. */
  @property({ attribute: false })
  names: readonly CheckName[] = [];

  @state()
  private words: CheckMessages | undefined;

  /** The language of the words that are loaded or loading. */
  #language: string | undefined;

  protected override willUpdate(): void {
    const { uiLanguage } = this.state;
    if (uiLanguage === this.#language) return;
    this.#language = uiLanguage;
    void this.#load(uiLanguage);
  }

  protected override render() {
    const results = this.state.checked.get(this.entryId) ?? [];
    const { words } = this;
    return html`
      ${
        words
          ? html`<ul>
              ${repeat(
                this.names,
                (name) => name,
                (name) =>
                  this.#row(
                    words,
                    name,
                    results.find((result) => result.name === name),
                  ),
              )}
            </ul>`
          : nothing
      }
      <p role="status">${words && this.#summary(words, results)}</p>
    `;
  }

  #row(words: CheckMessages, name: CheckName, result: CheckResult | undefined) {
    const current = result?.state ?? 'running';
    const evidence = (result?.evidence ?? []).map((each) =>
      evidenceText(each, this.state.uiLanguage),
    );
    return html`
      <li data-check=${name} data-state=${current}>
        ${ICONS[current]}
        <span class="name">${words.names[name]}</span>
        <span class="state">${words.states[current]}</span>
        ${evidence.length > 0 ? html`<p class="evidence"><bdi>${evidence.join(' · ')}</bdi></p>` : nothing}
        ${current === 'problem' ? html`<p class="remedy">${words.remedies[name]}</p>` : nothing}
      </li>
    `;
  }

  #summary(words: CheckMessages, results: readonly CheckResult[]): string {
    if (results.length < this.names.length) return words.states.running;
    const problems = results.filter((result) => result.state === 'problem').length;
    if (problems === 0) return words.noProblem;
    return formatCount(words.problems, problems, this.state.uiLanguage);
  }

  async #load(language: string): Promise<void> {
    const words = await loadCheckMessages(language);
    if (language === this.#language) this.words = words;
  }
}
