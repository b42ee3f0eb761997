import type { Browser } from '@playwright/test';
import { Help } from './help.js';
import type { Release } from './releases.js';
import type { AccountRole } from './server/accounts.js';
import { startServer } from './server/server.js';
import { WebUi, type Appearance } from './web-ui.js';
import type { Check, Outcome, Tabs, Visit } from './checks/check.js';

/** The name of the plugin's file, tag and entry in config.toml. */
const PLUGIN = 'backend-ai-help-drawer';

/** A check that takes longer has failed. */
const CHECK_TIMEOUT_MS = 240_000;

/** Runs checks in one release. */
export async function runRelease(
  launch: () => Promise<Browser>,
  { release, plugins }: { readonly release: Release; readonly plugins: string },
  checks: readonly Check[],
  report: (check: Check, outcome: Outcome) => void,
): Promise<void> {
  const server = await startServer({ release, plugins, plugin: PLUGIN });
  let browser = await launch();
  const shared = new Map<AccountRole, Promise<Visit>>();
  const visits: Visit[] = [];
  let extra: Visit[] = [];
  const open = async (appearance?: Appearance): Promise<Visit> => {
    const webUi = await WebUi.open(
      browser,
      release,
      { url: server.url, plugin: PLUGIN },
      appearance,
    );
    const visit = { webUi, help: new Help(webUi.page) };
    visits.push(visit);
    return visit;
  };
  const logIn = async (role: AccountRole): Promise<Visit> => {
    const visit = await open();
    await visit.webUi.login(role);
    await visit.webUi.settle();
    return visit;
  };
  const tabs: Tabs = {
    release,
    visits,
    as(role) {
      const visit = shared.get(role) ?? logIn(role);
      shared.set(role, visit);
      return visit;
    },
    async fresh(appearance) {
      const visit = await open(appearance);
      extra.push(visit);
      return visit;
    },
  };
  try {
    for (const check of checks) {
      let outcome = await outcomeOf(check, tabs);
      if (!browser.isConnected()) {
        // A crash of the browser is no fault of the help.
        browser = await launch();
        shared.clear();
        outcome = await outcomeOf(check, tabs);
      }
      report(check, outcome);
      for (const { webUi } of extra) await webUi.close().catch(() => undefined);
      extra = [];
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function outcomeOf(check: Check, tabs: Tabs): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Outcome>((resolve) => {
    timer = setTimeout(
      () => resolve({ result: 'no', reason: 'the check timed out' }),
      check.timeoutMs ?? CHECK_TIMEOUT_MS,
    );
  });
  try {
    return await Promise.race([check.run(tabs), timeout]);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { result: 'no', reason: `the check stopped: ${text.split('\n')[0] ?? ''}` };
  } finally {
    clearTimeout(timer);
  }
}
