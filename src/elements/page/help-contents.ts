import { ContextProvider } from '@lit/context';
import { LitElement, html, type PropertyValues } from 'lit';
import { changedHands, helpContext, type Help } from '../../context/help.js';
import { readerContext, type Reader, type Stop } from '../../context/reader.js';
import { fromContext } from '../from-context.js';
import { shared } from '../styles/shared.js';

type Looked = Pick<Stop, 'query' | 'result'>;

const NOTHING: Looked = { query: '', result: 0 };

/**
 * What there is to read, beside what is read: the search and the lists stay, whatever is opened from
 * them.
 *
 * @summary The search and the lists of the help's page.
 */
export class HelpContents extends LitElement {
  static override styles = [shared];

  /** The reader of the page, who goes to what is chosen here. */
  @fromContext(readerContext) reader: Reader | undefined;
  @fromContext(helpContext) help: Help | undefined;

  #looked: Looked = NOTHING;
  #provider = new ContextProvider(this, { context: readerContext });

  /** What is looked for here, and which of the results somebody has come to. */
  get looked(): Looked {
    return this.#looked;
  }

  set looked({ query, result }: Looked) {
    this.#looked = { query, result };
    this.#provide();
  }

  /** Moves the focus to the search. */
  override focus(): void {
    this.renderRoot.querySelector('bai-help-search')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('help');
    const forget = before && this.help && changedHands(before, this.help);
    if (forget) this.looked = NOTHING;
    else if (changed.has('reader')) this.#provide();
  }

  protected override render() {
    return html`<bai-help-search></bai-help-search><bai-help-home></bai-help-home>`;
  }

  /** A reader who is always at the lists, and looks for what they look for. */
  #provide(): void {
    const { reader } = this;
    if (!reader) return;
    const { view } = reader.stop;
    this.#provider.setValue({
      ...reader,
      stop: { view: { at: 'home' }, scroll: 0, terms: [], ...this.#looked },
      reading: view.at === 'entry' ? view.id : undefined,
      setQuery: (query) => (this.looked = { query, result: 0 }),
      setResult: (result) => (this.looked = { ...this.#looked, result }),
      setScroll: () => undefined,
    });
  }
}
