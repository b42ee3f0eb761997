import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { entryOf, type DeepLink, type Help, type HelpActions } from '../../context/help.js';
import type { Reader, Stop } from '../../context/reader.js';

/** Whose drawer the URL opens. */
interface Host extends ReactiveControllerHost {
  readonly service: (HelpActions & { readonly help: Help }) | undefined;
  readonly reader: Reader;
  readonly open: boolean;
  show(): void;
  /** Settles when the drawer is there to lead a reader through. */
  readonly ready: Promise<unknown>;
}

/** Follows a link to the help in the URL, and keeps the URL in step with what is read. */
export class DeepLinkController implements ReactiveController {
  #host: Host;
  /** What the URL said when it was last looked at, or what was written there. */
  #seen: DeepLink | undefined;
  /** What the URL asks for, for as long as it has not been reached. */
  #wanted: DeepLink | undefined;
  /** Whether the reader was told that it is not available. */
  #told = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const link = this.#host.service?.help.link;
    if (!this.#host.service || isSame(link, this.#seen)) return;
    this.#seen = link;
    if (!link) return;
    this.#wanted = link;
    this.#told = false;
    this.#host.show();
  }

  hostUpdated(): void {
    const { service, reader, open } = this.#host;
    const wentOn = this.#told && reader.stop.view.at !== 'missing';
    if (!open || wentOn || this.#wanted?.id === undefined) this.#wanted = undefined;
    if (!service) return;
    if (this.#wanted) void this.#host.ready.then(() => this.#lead());
    else this.#keepInStep(service, open, reader.stop);
  }

  /**
   * To what is wanted, once everything there is has come. What is hidden from a role and what does
   * not exist give the same answer, and after a login it may be another one.
   */
  #lead(): void {
    const { service, reader } = this.#host;
    const wanted = this.#wanted;
    if (!service || wanted?.id === undefined || service.help.loading) return;
    if (entryOf(service.help, wanted.id)) {
      this.#wanted = undefined;
      if (!isAt(reader, wanted)) reader.go({ at: 'entry', id: wanted.id, heading: wanted.heading });
      reader.forget(({ at }) => at === 'missing');
    } else {
      this.#told = true;
      if (reader.stop.view.at !== 'missing') reader.go({ at: 'missing' });
    }
  }

  #keepInStep(service: HelpActions, open: boolean, { view }: Stop): void {
    const link = open && view.at === 'entry' ? { id: view.id, heading: view.heading } : undefined;
    // What is written here is not to be followed.
    this.#seen = link;
    service.setLink(link);
  }
}

const isAt = ({ stop: { view } }: Reader, { id, heading }: DeepLink): boolean =>
  view.at === 'entry' && view.id === id && view.heading === heading;

const isSame = (one: DeepLink | undefined, other: DeepLink | undefined): boolean =>
  one?.id === other?.id && one?.heading === other?.heading && !one === !other;
