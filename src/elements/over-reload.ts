import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { entriesOf, type Help, type HelpActions } from '../context/help.js';
import { fieldsOf, keepWay, readWay } from '../context/kept-way.js';
import type { Memory } from '../context/memory.js';
import type { Way } from '../context/reader.js';

type Service = HelpActions & {
  readonly help: Help;
  readonly memory: Memory;
  /** What is remembered for as long as the tab is open, whoever reads in it. */
  readonly tab: Memory;
};

/** How long a way is kept, in milliseconds: a page takes seconds to load, and a login some minutes. */
const KEPT = 10 * 60 * 1000;

/** Where a reader reads. */
interface Host extends ReactiveControllerHost {
  readonly service: Service | undefined;
}

/** The ways that are to be found again. */
interface Ways {
  /** The name that they are remembered under. */
  readonly name: string;
  /** Those that there are right before the page is left; undefined where nobody is reading. */
  readonly leave: () => readonly Way[] | undefined;
  /** Leads the reader to where they were, on each of them. */
  readonly comeBack: (ways: readonly Way[]) => void;
}

/** Loses nothing when the page is loaded again for the help: a reader comes back to where they were. */
export class OverReload implements ReactiveController {
  #host: Host;
  #ways: Ways;
  #service: Service | undefined;
  #stop: (() => void) | undefined;
  /** For whom it was looked whether there is anything to come back to. */
  #looked: { readonly person: string | undefined } | undefined;

  constructor(host: Host, ways: Ways) {
    this.#host = host;
    this.#ways = ways;
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

  #keep({ memory, tab }: Service): void {
    const { name, leave } = this.#ways;
    const ways = leave()?.map((way) => keepWay(way, (id) => memory.markOf(id)));
    if (!ways || !memory.knowsAgain) return;
    tab.write(name, { whose: memory.markOf(name), until: Date.now() + KEPT, ways });
  }

  #comeBack({ help, memory, tab }: Service): void {
    const { name, comeBack } = this.#ways;
    const { person } = help;
    if (this.#looked && this.#looked.person === person) return;
    const isLogout = person === undefined && this.#looked !== undefined;
    this.#looked = { person };
    const { whose, until, ways } = fieldsOf(tab.read(name));
    const theirs = whose === memory.markOf(name);
    const isLate = typeof until !== 'number' || until < Date.now();
    // Before a login it is not known yet who comes back; whoever else it is has no use for it.
    if (theirs || person !== undefined || isLogout || isLate) tab.write(name, undefined);
    if (!theirs || isLate || !Array.isArray(ways)) return;
    const ids = new Map(entriesOf(help).map(({ id }) => [memory.markOf(id), id]));
    comeBack(ways.map((way) => readWay(way, (mark) => ids.get(mark))));
  }
}
