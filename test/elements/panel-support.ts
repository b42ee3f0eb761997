import { aTimeout, nextFrame } from '@open-wc/testing';
import { mountHelp, type MountedHelp } from '../../src/index.js';
import { click } from '../support/browser.js';
import { deepAll, deepOne } from '../support/dom.js';
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
  await settle();
  resetHost();
}

/** The user of this test alone. Other tests run at the same time and share the browser storage. */
let userName = '';

export function logInAs(role: 'user' | 'admin', name = userName): void {
  setHost({ backendaiclient: aClient(role, `${name}@example.com`) });
  document.dispatchEvent(new CustomEvent('backend-ai-connected'));
}

export const panel = (): HTMLElement => deepOne('aside');
export const content = (): HTMLElement => deepOne('.content');
export const isOpen = (): boolean => panel().checkVisibility();
export const button = (name: string): HTMLElement => deepOne(`button[aria-label="${name}"]`);
export const hasButton = (name: string): boolean =>
  deepAll(`button[aria-label="${name}"]`).length > 0;
export const entry = (): string | undefined =>
  deepAll('article').map((article) => article.getAttribute('data-entry-id') ?? '')[0];

/** Waits until requested content is loaded and rendered. */
export async function settle(): Promise<void> {
  await aTimeout(0);
  await nextFrame();
  await aTimeout(0);
}

export async function press(element: Element): Promise<void> {
  await click(element);
  await settle();
}
