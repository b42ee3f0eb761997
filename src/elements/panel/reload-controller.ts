import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { entriesOf, type Help, type HelpActions } from '../../context/help.js';
import { keepWay, readWay } from '../../context/kept-way.js';
import type { Memory } from '../../context/memory.js';
import type { ProvideReader } from '../../context/reader.js';

/** The name under which the way is remembered. */
const NAME = 'way';

type Service = HelpActions & { readonly help: Help; readonly memory: Memory };

/** Whose drawer comes back. */
interface Host extends ReactiveControllerHost {
  readonly service: Service | undefined;
  readonly open: boolean;
  show(): void;
  /** Settles when the drawer is there to lead a reader through. */
  readonly ready: Promise<unknown>;
}

/** Loses nothing when the page is loaded again for the help: it opens at the place where it was. */
export class ReloadController implements ReactiveController {
  #host: Host;
  #reader: ProvideReader;
  #service: Service | undefined;
  #stop: (() => void) | undefined;
  /** For whom it was looked whether there is anything to come back to. */
  #looked: { readonly person: string | undefined } | undefined;

  constructor(host: Host, reader: ProvideReader) {
    this.#host = host;
    this.#reader = reader;
    host.addController(this);
  }

  hostUpdated(): void {
    const { service } = this.#host;
    if (service !== this.#service) this.#follow(service);
    if (service && !service.help.loading) this.#comeBack(service);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(service: Service | undefined): void {
    this.#stop?.();
    this.#service = service;
    this.#stop = service?.beforeReload(() => this.#keep(service));
  }

  #keep(service: Service): void {
    const { memory } = service;
    const { way } = this.#reader;
    if (!this.#host.open) return;
    memory.write(
      NAME,
      keepWay(way, (id) => memory.markOf(id)),
    );
    // Where nothing can be kept, the URL at least opens the drawer again.
    if (way.stops[way.index]?.view.at !== 'entry') service.setLink({});
  }

  #comeBack({ help, memory }: Service): void {
    const { person } = help;
    if (this.#looked && this.#looked.person === person) return;
    this.#looked = { person };
    const kept = memory.read(NAME);
    if (kept === undefined) return;
    memory.write(NAME, undefined);
    const ids = new Map(entriesOf(help).map(({ id }) => [memory.markOf(id), id]));
    const way = readWay(kept, (mark) => ids.get(mark));
    this.#host.show();
    void this.#host.ready.then(() => this.#reader.restore(way));
  }
}
