import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { installBuild, missingTool, startSite, type Site } from './nginx.js';
import { startWebServer, type WebServer } from './web-server.js';

const PLUGINS = 'dist/plugins';
const NAME = 'backend-ai-help-drawer';
const missing = missingTool() ?? (existsSync(`${PLUGINS}/${NAME}.js`) ? undefined : 'a build');

const files = missing ? [] : readdirSync(PLUGINS);
const packOf = (audience: string) =>
  files.find((name) => name.startsWith(`${NAME}.en.${audience}-`)) ?? '';

describe('protected packs', { skip: missing && `${missing} is missing` }, () => {
  let webServer: WebServer;
  let site: Site;
  before(async () => {
    webServer = await startWebServer();
    site = await startSite(webServer.address, installBuild);
    await site.startAccessCheck();
  });
  after(() => {
    site.close();
    webServer.close();
  });

  /** Sends a path as it is, without the normalization of `fetch`. */
  const get = (path: string, role?: string) =>
    new Promise<{ status: number; cache: string; text: string }>((resolve, reject) => {
      const { port } = new URL(site.address);
      const cookie = role === undefined ? {} : { cookie: `AIOHTTP_SESSION=${role}` };
      request({ port, path, headers: cookie }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            cache: response.headers['cache-control'] ?? '',
            text,
          }),
        );
      })
        .on('error', reject)
        .end();
    });
  const statusOf = async (name: string, role?: string) =>
    (await get(`/dist/plugins/${name}`, role)).status;

  const TABLE: readonly (readonly [string, number, number, number, number])[] = [
    // audience, logged out, user, admin, superadmin
    ['public', 200, 200, 200, 200],
    ['user', 200, 200, 200, 200],
    ['admin', 403, 403, 200, 200],
    ['superadmin', 403, 403, 403, 200],
  ];
  for (const [audience, ...expected] of TABLE) {
    it(`protected packs: the pack for ${audience} is sent to the roles that may read it`, async () => {
      const roles = [undefined, 'user', 'admin', 'superadmin'];
      const statuses = await Promise.all(roles.map((role) => statusOf(packOf(audience), role)));
      assert.deepEqual(statuses, expected);
    });
  }

  it('protected packs: a monitor and an unknown cookie read no pack for admins', async () => {
    assert.equal(await statusOf(packOf('admin'), 'monitor'), 403);
    assert.equal(await statusOf(packOf('admin'), 'nobody'), 403);
  });

  it('protected packs: own entries are sent to the roles that may read them', async () => {
    const pack = join(site.folder, `local/dist/plugins/${NAME}.packs/our-help`);
    for (const audience of ['user', 'admin', 'superadmin']) {
      mkdirSync(join(pack, audience), { recursive: true });
      writeFileSync(join(pack, audience, 'ko.json'), '{}');
    }
    const statuses = (audience: string) =>
      Promise.all(
        [undefined, 'user', 'admin', 'superadmin'].map((role) =>
          statusOf(`${NAME}.packs/our-help/${audience}/ko.json`, role),
        ),
      );
    assert.deepEqual(await statuses('user'), [200, 200, 200, 200]);
    assert.deepEqual(await statuses('admin'), [403, 403, 200, 200]);
    assert.deepEqual(await statuses('superadmin'), [403, 403, 403, 200]);
  });

  it('protected packs: no cache stores a protected pack', async () => {
    const { cache, text } = await get(`/dist/plugins/${packOf('admin')}`, 'admin');
    assert.equal(cache, 'private, no-store');
    assert.ok(text.length > 100);
  });

  it('protected packs: an odd spelling of the address does not pass the check', async () => {
    const pack = packOf('superadmin');
    const content = readFileSync(`${PLUGINS}/${pack}`, 'utf8');
    const spellings = [
      `/dist/plugins/%62ackend-ai-help-drawer${pack.slice(NAME.length)}`,
      `/dist//plugins/${pack}`,
      `/dist/./plugins/${pack}`,
      `/dist/x/../plugins/${pack}`,
      `/dist/plugins/${pack}?x=1`,
      `/dist/plugins/${pack.replace('superadmin', 'super%61dmin')}`,
      `/dist/plugins/${pack}%3f`,
      `/DIST/plugins/${pack}`,
    ];
    for (const path of spellings) {
      const { text } = await get(path, 'user');
      assert.notEqual(text, content, path);
    }
    assert.equal((await get(spellings[0] ?? '', 'superadmin')).text, content);
  });

  it('the installation: a file that is missing is an honest 404', async () => {
    assert.equal(await statusOf(`${NAME}.en.user-00000000.js`), 404);
  });

  it('the installation: the entry file is revalidated, and other files are immutable', async () => {
    assert.equal((await get(`/dist/plugins/${NAME}.js`)).cache, 'no-cache');
    assert.match((await get(`/dist/plugins/${packOf('user')}`)).cache, /immutable/);
  });

  it('the installation: the configuration is optional, and is never stored', async () => {
    const name = `${NAME}.config.json`;
    assert.equal(await statusOf(name), 204);
    writeFileSync(join(site.folder, 'local/dist/plugins', name), '{}');
    const { status, cache, text } = await get(`/dist/plugins/${name}`);
    assert.deepEqual([status, cache, text], [200, 'no-store', '{}']);
  });

  it('the installation: Web-UI answers every other path', async () => {
    assert.match((await get('/maintenance')).text, /Backend\.AI/);
  });

  it('protected packs: without the access check they are refused to each role, and other packs are sent', async () => {
    await site.stopAccessCheck();
    assert.equal(await statusOf(packOf('admin'), 'superadmin'), 403);
    assert.equal(await statusOf(packOf('user')), 200);
    await site.startAccessCheck();
    assert.equal(await statusOf(packOf('admin'), 'superadmin'), 200);
  });

  it('protected packs: a web server that is down, slow or wrong refuses the packs to each role', async () => {
    const answers: Parameters<typeof startWebServer>[0][] = [
      (_, response) => response.writeHead(500).end(),
      (_, response) => response.end('<!doctype html>'),
      (_, response) => response.end('{"authenticated": true}'),
      (_, response) => response.end('{"authenticated": true, "data": {"role": ["superadmin"]}}'),
      (_, response) => response.end('{"authenticated": "yes", "data": {"role": "superadmin"}}'),
      (_, response) => response.end('[]'),
      () => undefined,
    ];
    for (const answer of answers) {
      const other = await startWebServer(answer);
      await site.stopAccessCheck();
      await site.startAccessCheck(other.address);
      assert.equal(await statusOf(packOf('admin'), 'superadmin'), 403);
      other.close();
    }
  });
});
