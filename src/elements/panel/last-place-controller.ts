import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { entriesOf, type Help } from '../../context/help.js';
import type { Memory } from '../../context/memory.js';
import type { Reader } from '../../context/reader.js';

/** The name under which the entry is remembered, by its mark. */
const NAME = 'place';

/** Whose reader is led back. */
interface Host extends ReactiveControllerHost {
  readonly service: { readonly help: Help; readonly memory: Memory } | undefined;
  readonly reader: Reader;
  readonly open: boolean;
  /** Settles when the drawer is there to lead a reader through. */
  readonly ready: Promise<unknown>;
}

/** Leads a reader who left the drawer at an entry back to it, when they open it after a reload. */
export class LastPlaceController implements ReactiveController {
  #host: Host;
  #wasOpen = false;
  /** Who opened the drawer: whoever closes it in their place has left nothing there. */
  #opener: string | undefined;
  /** The mark of the entry to lead to, once it has come. */
  #mark: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { service, open } = this.#host;
    if (!service) return;
    if (open !== this.#wasOpen) this.#toggled(service, open);
    this.#wasOpen = open;
    if (this.#mark !== undefined) void this.#host.ready.then(() => this.#lead());
  }

  #toggled({ help, memory }: NonNullable<Host['service']>, open: boolean): void {
    const { view } = this.#host.reader.stop;
    const kept = memory.read(NAME);
    if (open) this.#opener = help.person;
    this.#mark = open && !help.link && typeof kept === 'string' ? kept : undefined;
    const isElses = help.person !== this.#opener;
    if (isElses && view.at !== 'entry') return;
    // While it is open, what is read stands in the URL.
    const left = !open && view.at === 'entry' ? memory.markOf(view.id) : undefined;
    if (left !== kept) memory.write(NAME, left);
  }

  #lead(): void {
    const { service, reader, open } = this.#host;
    const isFresh = reader.stop.view.at === 'home' && !reader.canGoBack && !reader.canGoForward;
    if (!open || !isFresh) this.#mark = undefined;
    const mark = this.#mark;
    if (!service || mark === undefined || service.help.loading) return;
    this.#mark = undefined;
    const entry = entriesOf(service.help).find(({ id }) => service.memory.markOf(id) === mark);
    if (entry) reader.go({ at: 'entry', id: entry.id });
  }
}
