import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { preview } from '../../tools/commands/preview.js';
import { PreviewContent } from '../../tools/preview/preview-content.js';
import { choiceOf } from '../../tools/preview/preview-page.js';
import { startPreview, type PreviewServer } from '../../tools/preview/preview-server.js';
import { markdown, yaml } from './content.js';
import { inFolder, write } from './folders.js';
import { runCommand } from './run-command.js';

const TEXTS = { 'ask/entry.yaml': yaml(), 'ask/en.md': markdown('The first text.') };
const PLUGIN = 'dist/plugins/backend-ai-help-drawer';

/** Serves a preview of a folder, and passes the folder to the test. */
const served = (test: (server: PreviewServer, dir: string) => Promise<void>) =>
  inFolder(async (dir) => {
    write(dir, TEXTS);
    const content = new PreviewContent({ dirs: [dir] });
    content.load();
    const options = { content, dirs: [dir], pluginsDir: 'dist/plugins', id: 'ask', port: 0 };
    const server = await startPreview(options);
    try {
      await test(server, dir);
    } finally {
      server.close();
    }
  });

const textOf = async (url: string): Promise<string> => (await fetch(url)).text();

/** Reads the events of a preview until one has a text. */
async function eventWith(server: PreviewServer, text: string, change: () => void): Promise<string> {
  const { body } = await fetch(`${server.url}preview/events`);
  assert.ok(body);
  change();
  let read = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    read += chunk;
    if (read.includes(text)) return read;
  }
  return assert.fail(`the events have no ${text}`);
}

describe('preview', () => {
  it('preview: the page opens the entry as the role that can read it', () =>
    served(async ({ url }) => {
      const page = await textOf(`${url}session?theme=dark&lang=ko`);
      assert.match(page, /const id = "ask"/);
      assert.match(page, /<html lang="ko">/);
      assert.match(page, /"email":"user@preview"/);
      assert.match(page, /isDarkMode = true/);
    }));

  it('preview: a pack of the plugin has the present text of the entry, and the others are empty', () =>
    served(async ({ url }) => {
      const bodies = await textOf(`${url}${PLUGIN}.en.user.bodies-abcd_123.js`);
      assert.match(bodies, /The first text\./);
      const superadmin = await textOf(`${url}${PLUGIN}.ja.superadmin-abcd_123.js`);
      assert.match(superadmin, /"entries":\[\]/);
    }));

  it('preview: a save is in the next pack and announced, and so is a problem', () =>
    served(async (server, dir) => {
      const file = join(dir, 'ask/en.md');
      await eventWith(server, '"version":1', () =>
        writeFileSync(file, markdown('The second text.')),
      );
      const bodies = await textOf(`${server.url}${PLUGIN}.en.user.bodies-abcd_123.js`);
      assert.match(bodies, /The second text\./);
      const events = await eventWith(server, 'ask/en.md:', () =>
        writeFileSync(file, markdown('<b>HTML</b>')),
      );
      assert.match(events, /ask\/en\.md:6: raw HTML is not allowed/);
    }));

  it('preview: the warnings about own entries name the file of their language', () => {
    const content = new PreviewContent({ dirs: ['examples/own-entries'], ownLanguage: 'ko' });
    content.check();
    const missing = 'warning: missing translation: readers see ko.md. Translate';
    assert.deepEqual(
      content.problems.map((problem) => problem.slice('examples/own-entries/'.length)),
      ['cannot-log-in-here', 'renew-certificate'].map(
        (id) => `${id}/en.md:1: ${missing} ${id}/ko.md`,
      ),
    );
  });

  it('preview: an unknown choice in the address has its default', () => {
    const query = new URLSearchParams('version=1.0&role=root&lang=xx&theme=blue');
    assert.deepEqual(choiceOf(query, { releases: ['24.09.0', '26.4.0'], role: 'admin' }), {
      version: '26.4.0',
      role: 'admin',
      lang: 'en',
      theme: 'light',
    });
  });

  it('preview: an invalid port is a usage error', () => {
    const { status, stderr } = runCommand(preview, '--port', 'x');
    assert.equal(status, 2);
    assert.match(stderr, /invalid --port "x"/);
  });
});
