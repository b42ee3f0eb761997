import { expect } from '@open-wc/testing';
import { mountHelp, type MountedHelp } from '../../src/index.js';
import type { Build } from '../../src/content/upgrade-check.js';
import type { Hint } from '../../src/model/hint.js';
import { drawer } from '../driver/dom-driver.js';
import { settled } from '../driver/settled.js';
import { recordErrors, type ErrorLog } from '../support/error-log.js';
import { deepAll } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { resetHost } from '../support/fake-host.js';
import { fakePacks, type FakePacks } from '../support/fake-packs.js';

const entries = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'user-one', audience: 'user', pages: [{ page: 'session', weight: 1 }] }),
  anEntry({ id: 'admin-one', audience: 'admin' }),
];

/** A mounted help, its packs and the recorded errors. */
export interface Stage {
  readonly help: MountedHelp;
  readonly fake: FakePacks;
  readonly errorLog: ErrorLog;
}

/** Mounts the help in the document as it is, with its faults. */
export function start({
  hints = [],
  languages = ['en'],
  build,
  url,
}: {
  readonly hints?: readonly Hint[];
  readonly languages?: readonly string[];
  readonly build?: Build;
  readonly url?: string;
} = {}): Stage {
  if (url !== undefined) history.replaceState(null, '', url);
  const errorLog = recordErrors();
  const fake = fakePacks(entries, languages, hints);
  return { help: mountHelp(fake.packs, {}, build), fake, errorLog };
}

/** Removes the help and expects no errors. */
export async function end({ help, errorLog }: Stage): Promise<void> {
  help.remove();
  await settled();
  errorLog.close();
  resetHost();
  expect(errorLog.errors).to.deep.equal([]);
  expect(deepAll('bai-help-root, bai-help-hint')).to.have.length(0);
  expect(document.body.style.paddingInlineEnd).to.equal('');
}

/** Returns the ids of the entries that the drawer lists, sorted. */
export const listed = (): string[] => drawer.listed().sort();

/** Returns the failures that the drawer reports. */
export const notices = (): string[] =>
  deepAll('.notice').map((notice) => notice.textContent.replace(/\s+/g, ' ').trim());
