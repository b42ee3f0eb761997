import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { expect, type Page } from '@playwright/test';
import { pack } from '../../tools/commands/pack.js';
import { drawerOf } from '../driver/page-driver.js';
import { runCommand } from '../tools/run-command.js';
import { Installation, NAME, skipReason, writeRelease } from './installation.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const OWN = 'examples/own-entries';

/** A plugin of another project, with an entry in the menu. */
const OTHER_PLUGIN = `
class OtherPlugin extends HTMLElement {
  permission = 'user';
  menuitem = 'Other plugin';
}
customElements.define('other-plugin', OtherPlugin);
`;

/** Follows the first half of docs/operators.md with the archive alone. */
describe('an afternoon of an operator', { skip: skipReason() }, () => {
  const installation = new Installation();

  before(async () => {
    const release = join(installation.folder, 'release');
    writeRelease('.', release);
    await installation.start(join(release, `${NAME}-${version}.tar.gz`), version);
  });
  after(() => installation.close());

  const configure = (config: object) =>
    writeFileSync(installation.local(`${NAME}.config.json`), JSON.stringify(config));
  const packFolder = (name: string) => installation.local(`${NAME}.packs`, name);
  const own = (page: Page, id: string) => page.locator(`a[data-entry-id="${id}"]`);

  /** Requests a file of an own pack, as the role that is logged in. */
  const statusOf = (page: Page, path: string) =>
    page.evaluate(
      async (url) => (await fetch(url)).status,
      `${installation.site.address}/dist/plugins/${NAME}.packs/${path}`,
    );

  it('afternoon: the unpacked archive is installed, and the check page confirms it', async () => {
    const page = await (await installation.browserOf('user')).newPage();
    await page.goto(`${installation.site.address}/dist/plugins/${NAME}.check.html`);
    await expect(page.getByRole('status')).toContainText('The help drawer is installed.');
    await expect(page.getByText(`The served folder is of version ${version}.`)).toBeVisible();
    await expect(page.getByText(/packs are protected/)).toBeVisible();
    await page.context().close();
  });

  it('afternoon: in a closed network the contact is shown, and nothing leads to the public manual', async () => {
    configure({ manual: false, support: { user: { text: 'Call 1234.' } } });
    const context = await installation.browserOf('user');
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(installation.site.address)) elsewhere.push(request.url());
    });
    const page = await context.newPage();
    await page.goto(`${installation.site.address}/summary#help`);
    await expect(page.getByText('Call 1234.')).toBeVisible();
    await expect(page.getByText('Manual for this page')).toHaveCount(0);
    await own(page, 'jupyter-does-not-launch').first().click();
    await expect(drawerOf(page).text.first()).toBeVisible();
    await expect(page.locator('bai-help-root [href*="docs.backend.ai"]')).toHaveCount(0);
    assert.deepEqual(elsewhere, []);
    await context.close();
  });

  it('afternoon: the help works beside another plugin, and both are in the menu', async () => {
    writeFileSync(join(installation.static, 'other-plugin.js'), OTHER_PLUGIN);
    await installation.startWebUi(`other-plugin,${NAME}`);
    const page = await installation.openAs('user');
    await expect(drawerOf(page).panel).toBeVisible();
    await expect(page.getByText('Other plugin')).toBeVisible();
    await expect(page.locator('other-plugin')).toHaveCount(1);
    await page.context().close();
    await installation.startWebUi(NAME);
  });

  it('afternoon: a compiled pack adds, replaces and is protected by its audience', async () => {
    const out = packFolder('our-help');
    const { status, stderr } = runCommand(pack, OWN, '--language', 'ko', '--out', out);
    assert.equal(status, 0, stderr);
    configure({ packs: ['our-help'] });
    const user = await installation.openAs('user', 'ko');
    await expect(own(user, 'campus-vpn')).toHaveCount(1);
    await expect(own(user, 'cannot-log-in')).toHaveCount(0);
    await expect(own(user, 'cannot-log-in-here')).toHaveCount(1);
    await expect(own(user, 'renew-certificate')).toHaveCount(0);
    const protectedFile = 'our-help/superadmin/ko.json';
    assert.equal(await statusOf(user, protectedFile), 403);
    await user.context().close();
    const superadmin = await installation.openAs('superadmin', 'ko');
    await expect(own(superadmin, 'renew-certificate')).toHaveCount(1);
    assert.equal(await statusOf(superadmin, protectedFile), 200);
    await superadmin.context().close();
  });

  it('afternoon: markdown in folders is a pack too, without Node, beside the compiled one', async () => {
    const folder = packFolder('our-notes');
    const audiences = {
      public: ['campus-vpn', 'cannot-log-in-here'],
      superadmin: ['renew-certificate'],
    };
    for (const [audience, ids] of Object.entries(audiences)) {
      for (const id of ids) {
        cpSync(join(OWN, id), join(folder, audience, `noted-${id}`), { recursive: true });
      }
      const listed = JSON.stringify(ids.map((id) => `noted-${id}`));
      writeFileSync(join(folder, audience, 'entries.json'), listed);
    }
    const manifest = { format: 'markdown', languages: ['ko', 'en'], defaultLanguage: 'ko' };
    writeFileSync(
      join(folder, 'pack.json'),
      JSON.stringify({ ...manifest, audiences: Object.keys(audiences) }),
    );
    configure({ packs: ['our-notes', 'our-help'] });
    const user = await installation.openAs('user', 'ko');
    await expect(own(user, 'noted-campus-vpn')).toHaveCount(1);
    await expect(own(user, 'campus-vpn')).toHaveCount(1);
    await expect(own(user, 'cannot-log-in')).toHaveCount(0);
    await expect(own(user, 'noted-renew-certificate')).toHaveCount(0);
    assert.equal(await statusOf(user, 'our-notes/superadmin/entries.json'), 403);
    await own(user, 'noted-campus-vpn').click();
    await expect(drawerOf(user).article).toContainText('VPN 프로그램을 실행하고');
    await user.context().close();
    const superadmin = await installation.openAs('superadmin', 'ko');
    await expect(own(superadmin, 'noted-renew-certificate')).toHaveCount(1);
    await superadmin.context().close();
  });

  it('afternoon: a pack that is cut is a message, and the other entries stay', async () => {
    mkdirSync(packFolder('our-cut'), { recursive: true });
    writeFileSync(join(packFolder('our-cut'), 'pack.json'), '{"format": "markdown", "langua');
    configure({ packs: ['our-cut', 'our-help'] });
    const page = await installation.openAs('user', 'ko');
    await expect(own(page, 'campus-vpn')).toHaveCount(1);
    await expect(own(page, 'jupyter-does-not-launch').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '다시 시도' })).toBeVisible();
    await page.context().close();
  });
});
