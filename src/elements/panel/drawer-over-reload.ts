import type { ProvideReader } from '../../context/reader.js';
import { OverReload } from '../over-reload.js';

/** Whose drawer comes back. */
type Host = ConstructorParameters<typeof OverReload>[0] & {
  readonly open: boolean;
  show(): void;
  /** Settles when the drawer is there to lead a reader through. */
  readonly ready: Promise<unknown>;
};

/** A drawer that was open when the page was loaded again for the help opens where it was. */
export function keepDrawerOverReload(host: Host, reader: ProvideReader): void {
  new OverReload(host, {
    name: 'way',
    leave() {
      const { way } = reader;
      if (!host.open) return undefined;
      // Where nothing can be kept, the URL at least opens the drawer again.
      if (way.stops[way.index]?.view.at !== 'entry') host.service?.setLink({});
      return [way];
    },
    comeBack([way]) {
      host.show();
      void host.ready.then(() => way && reader.restore(way));
    },
  });
}
