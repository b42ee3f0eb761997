import { mountHelp, type MountedHelp } from '../../src/index.js';
import { settled } from '../driver/settled.js';
import { anEntry } from '../support/entries.js';
import { aClient, resetHost, setHost } from '../support/fake-host.js';
import { fakePacks, type FakePacks } from '../support/fake-packs.js';

/** Enough entries that the panel scrolls. One entry is above the role of a user. */
const entries = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'admin-one', audience: 'admin' }),
  ...Array.from({ length: 30 }, (_, n) => anEntry({ id: `user-${n}`, audience: 'user' })),
];

/** A mounted help and its packs. */
export interface PanelTest {
  readonly help: MountedHelp;
  readonly fake: FakePacks;
}

/** Mounts the help at a URL, for a new user without stored data. */
export function startPanel(url = '/job'): PanelTest {
  userName = crypto.randomUUID();
  return reload(url);
}

/** Mounts the help again, for the same user. */
export function reload(url = '/job'): PanelTest {
  history.replaceState(null, '', url);
  const fake = fakePacks(entries);
  return { help: mountHelp(fake.packs), fake };
}

export async function endPanel({ help }: PanelTest): Promise<void> {
  help.remove();
  await settled();
  resetHost();
}

/** The user of this test alone. Other tests run at the same time and share the browser storage. */
let userName = '';

export function logInAs(role: 'user' | 'admin', name = userName): void {
  setHost({ backendaiclient: aClient(role, `${name}@example.com`) });
  document.dispatchEvent(new CustomEvent('backend-ai-connected'));
}
