import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { backlog } from '../../tools/commands/backlog.js';
import { runCommand } from './run-command.js';

describe('backend-ai-help backlog', () => {
  const folder = mkdtempSync(join(tmpdir(), 'help-drawer-backlog-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const search = (query: string, times: number) => ({ query, language: 'ko', page: 'data', times });
  const feedback = (helpful: boolean, reason?: string) =>
    JSON.stringify({ entry: 'some-entry', helpful, reason, language: 'ko', page: 'data' });

  it('backlog: merges searches and feedback of several files, the most frequent first', () => {
    const { status, stdout } = runCommand(
      backlog,
      '--json',
      file('one.json', JSON.stringify([search('VPN', 2), search('GPU', 1)])),
      file('two.json', JSON.stringify([search('vpn ', 3)])),
      file(
        'feedback.jsonl',
        `${feedback(false, 'A picture')}\n${feedback(false)}\n${feedback(true)}`,
      ),
    );
    assert.equal(status, 0);
    assert.deepEqual(
      (JSON.parse(stdout) as { what: string; times: number; notes: string[] }[]).map(
        ({ what, times, notes }) => [what, times, notes],
      ),
      [
        ['vpn', 5, []],
        ['some-entry', 2, ['A picture']],
        ['gpu', 1, []],
      ],
    );
  });

  it('backlog: prints a table', () => {
    const { stdout } = runCommand(backlog, file('three.json', JSON.stringify([search('VPN', 2)])));
    assert.match(stdout, /^times +kind +language +what\n2 +search +ko +vpn$/m);
  });

  it('backlog: a file without searches or feedback is an error that names the file', () => {
    for (const text of ['{', '[1]', '{"query": 1}']) {
      const { status, stderr } = runCommand(backlog, file('bad.json', text));
      assert.equal(status, 2);
      assert.match(stderr, /bad\.json/);
    }
    assert.equal(runCommand(backlog, join(folder, 'missing.json')).status, 2);
    assert.equal(runCommand(backlog).status, 2);
  });
});
