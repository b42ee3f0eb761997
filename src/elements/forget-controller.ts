import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { changedHands, entryOf, isOtherPerson, type Help } from '../context/help.js';
import type { Reader } from '../context/reader.js';
import { isAtLeast } from '../model/audience.js';

/** Whose reader forgets. */
interface Host extends ReactiveControllerHost {
  readonly service: { readonly help: Help } | undefined;
  readonly reader: Reader;
}

/** Takes from a reader's way what does not exist for them any more, and what others looked for. */
export class ForgetController implements ReactiveController {
  #host: Host;
  #seen: Pick<Help, 'role' | 'person'> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { service, reader } = this.#host;
    if (!service) return;
    const { help } = service;
    const before = this.#seen ?? help;
    this.#seen = { role: help.role, person: help.person };
    if (changedHands(before, help)) reader.forgetSearches();
    if (isOtherPerson(before, help)) reader.forget(() => true);
    // What is not there may yet come, with its pack or at another try; but not above a role that dropped.
    const mayCome = help.loading || help.incomplete;
    if (mayCome && isAtLeast(help.role, before.role)) return;
    reader.forget((view) => view.at === 'entry' && entryOf(help, view.id) === undefined);
  }
}
