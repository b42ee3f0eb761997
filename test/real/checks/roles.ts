import { compileFolders } from '../../../tools/content/compile.js';
import { entriesIn } from '../../../tools/content/content.js';
import { ROLES as LEVELS } from '../../../src/model/audience.js';
import { eventually } from '../eventually.js';
import { MAINTENANCE, SESSIONS } from '../places.js';
import type { AccountRole } from '../server/accounts.js';
import { allOf, no, ok, type Check, type Visit } from './check.js';

const compiled = compileFolders(['docs-content']);
const AUDIENCES = new Map(
  (compiled.ok ? entriesIn(compiled.content, 'en') : []).map(({ id, audience }) => [id, audience]),
);

const levelOf = (audience: string): number =>
  audience === 'public' ? 0 : LEVELS.findIndex((role) => role === audience);

const isAbove = (audience: string, role: AccountRole): boolean => levelOf(audience) > levelOf(role);

/** The entries in the page that the role may not read. */
async function above({ help }: Visit, role: AccountRole): Promise<readonly string[]> {
  const ids = await help.ids();
  return ids.filter((id) => isAbove(AUDIENCES.get(id) ?? 'public', role));
}

export const roles: Check = {
  name: 'roles',
  title: 'A user and an admin get no entry, hint or pack above their role',
  async run(tabs) {
    const failures: string[] = [];
    for (const role of ['user', 'admin'] as const) {
      const visit = await tabs.as(role);
      const { webUi, help } = visit;
      await webUi.goTo(SESSIONS.path[webUi.family]);
      await help.open();
      await help.goHome();
      const entries = await above(visit, role);
      if (entries.length > 0) failures.push(`${role}: ${entries.join(', ')}`);
      await help.read('image-not-displayed-after-push');
      if (await help.article('image-not-displayed-after-push').isVisible())
        failures.push(`${role}: a link opens an entry of superadmins`);
      const packs = [...webUi.packs].filter((audience) => isAbove(audience, role));
      if (packs.length > 0) failures.push(`${role}: requested packs ${packs.join(', ')}`);
      await help.close();
    }
    return allOf(failures);
  },
};

export const silentDrop: Check = {
  name: 'silent drop',
  title: 'When the role drops without an event, everything above it is gone within a second',
  async run(tabs) {
    const visit = await tabs.as('superadmin');
    const { webUi, help } = visit;
    await webUi.load(MAINTENANCE.path[webUi.family]);
    await help.open();
    await help.goHome();
    if ((await above(visit, 'user')).length === 0) return no('nothing was shown before');
    await webUi.page.evaluate(() => {
      const client = Reflect.get(globalThis, 'backendaiclient') as object;
      Reflect.set(client, 'is_superadmin', false);
      Reflect.set(client, 'is_admin', false);
    });
    const isGone = await eventually(
      async () =>
        (await above(visit, 'user')).length === 0 &&
        (await webUi.page.locator('bai-help-hint').count()) === 0,
      1000,
    );
    const left = isGone ? [] : await above(visit, 'user');
    await webUi.load(SESSIONS.path[webUi.family]);
    return isGone ? ok() : no(`left: ${left.slice(0, 3).join(', ') || 'hints'}`);
  },
};

export const relogin: Check = {
  name: 'relogin',
  title: 'After a logout and a login as a user, nothing of the superadmin is left',
  async run(tabs) {
    const visit = await tabs.fresh();
    const { webUi, help } = visit;
    await webUi.login('superadmin');
    await webUi.settle();
    await help.open();
    await help.goHome();
    await help.close();
    await webUi.logout();
    const packs = new Set(webUi.packs);
    webUi.packs.clear();
    await webUi.login('user');
    await webUi.settle();
    await help.open();
    await help.goHome();
    const left = await above(visit, 'user');
    const requested = [...webUi.packs].filter((audience) => isAbove(audience, 'user'));
    return allOf([
      ...(packs.has('superadmin') ? [] : ['the superadmin had no pack']),
      ...(left.length === 0 ? [] : [`left: ${left.join(', ')}`]),
      ...(requested.length === 0 ? [] : [`requested packs ${requested.join(', ')}`]),
    ]);
  },
};
