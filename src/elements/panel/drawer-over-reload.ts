import type { DeepLink } from '../../context/help.js';
import type { ProvideReader, Way } from '../../context/reader.js';
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
      const link = host.service?.help.link;
      void host.ready.then(() => way && reader.restore(withHeading(way, link)));
    },
  });
}

/** Where the reader is in the entry stands in the URL, and nowhere else. */
function withHeading({ stops, index }: Way, link: DeepLink | undefined): Way {
  const read = stops.map((stop, at) =>
    at === index && stop.view.at === 'entry' && stop.view.id === link?.id
      ? { ...stop, view: { ...stop.view, heading: link.heading } }
      : stop,
  );
  return { stops: read, index };
}
