/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters, @typescript-eslint/no-unused-vars -- facts about types */
import type { Plugin } from 'rollup';
import {
  mountHelp,
  type HelpNoResultEvent,
  type HostValues,
  type MountedHelp,
  type Packs,
} from '../../src/index.js';
import { helpContent } from '../../tools/rollup-plugin.js';

/**
 * The types of the public API. Nothing runs this file: `npm run types` checks it, and fails for a
 * wrong use that compiles.
 */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

declare function holds<Fact extends true>(): void;

export function publicTypes(packs: Packs): void {
  const help = mountHelp(packs, {
    launcher: 'none',
    host: { role: 'admin', user: 'ann@example.com', page: { key: 'environment', tab: 'image' } },
  });
  holds<Equal<typeof help, MountedHelp>>();
  holds<Equal<MountedHelp['isOpen'], boolean>>();
  holds<Equal<ReturnType<MountedHelp['showPage']>, () => void>>();
  holds<Equal<HostValues['role'], 'anonymous' | 'user' | 'admin' | 'superadmin' | undefined>>();
  holds<Equal<DocumentEventMap['bai-help-no-result'], HelpNoResultEvent>>();
  holds<Equal<HTMLElementEventMap['bai-help-no-result'], HelpNoResultEvent>>();

  help.open();
  help.open('cannot-log-in');
  help.update({ role: undefined, user: undefined, page: 'session', theme: 'dark' });
  help.configure({ shortcut: '' });

  // @ts-expect-error -- no such role
  help.update({ role: 'root' });
  // @ts-expect-error -- no such page
  help.update({ page: 'nowhere' });
  // @ts-expect-error -- no such theme
  help.update({ theme: 'pink' });
  // @ts-expect-error -- an id is a text
  help.open(5);
  // @ts-expect-error -- no such launcher
  help.configure({ launcher: 'footer' });
  // @ts-expect-error -- host values change with update
  help.configure({ host: {} });
  // @ts-expect-error -- only the help opens
  help.isOpen = true;
  // @ts-expect-error -- packs are required
  mountHelp();

  document.addEventListener('bai-help-no-result', ({ query, language, page }) => {
    holds<Equal<[typeof query, typeof language, typeof page], [string, string, string]>>();
  });
  document.addEventListener('bai-help-open-request', (event) => event.preventDefault());
  document.addEventListener('bai-help-feedback', ({ helpful, reason }) => {
    holds<Equal<[typeof helpful, typeof reason], [boolean, string | undefined]>>();
  });
  // @ts-expect-error -- no such field
  document.addEventListener('bai-help-opened', ({ query }) => undefined);
}

export const plugins: readonly Plugin[] = [
  helpContent({ dir: 'help' }),
  helpContent({ dir: ['help', 'more-help'] }),
  // @ts-expect-error -- a folder is required
  helpContent({}),
];
