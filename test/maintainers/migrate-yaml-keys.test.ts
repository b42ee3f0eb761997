import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { migrateYamlKeys } from '../../tools/maintainers/migrate-yaml-keys.js';
import { diagnosticsOf, markdown, yaml } from '../tools/content.js';
import { inFolder, write } from '../tools/folders.js';
import { runCommand } from '../tools/run-command.js';

const FORMER = `# The \`ways\` of this comment stay.
first: # an anchor may have any name
  page: maintenance
  audience: admin
  called: maintenance.RecalculateUsage # called
  ways:
    - selector: "#first"
    - { key: button.Delete, around: "table, [role=table]", first: true }
`;

const MIGRATED = `# The \`ways\` of this comment stay.
first: # an anchor may have any name
  page: maintenance
  audience: admin
  labelKey: maintenance.RecalculateUsage # called
  locators:
    - selector: "#first"
    - { key: button.Delete, closest: "table, [role=table]", nth: 1 }
`;

const ENTRY = { 'one/entry.yaml': yaml(), 'one/en.md': markdown('Text.') };

describe('former keys of anchors.yaml', () => {
  it('check: reports each former key with its present name, its file and its line', () => {
    const reported = diagnosticsOf({ ...ENTRY, 'anchors.yaml': FORMER }).map(
      ({ file, line, message }) => `${file}:${line}: ${message}`,
    );
    assert.deepEqual(reported, [
      'anchors.yaml:5: `called` is now `labelKey`',
      'anchors.yaml:6: `ways` is now `locators`',
      'anchors.yaml:8: `around` is now `closest`',
      'anchors.yaml:8: `first` is now `nth`',
    ]);
  });

  it('check: accepts an anchors.yaml with the present keys', () => {
    assert.deepEqual(diagnosticsOf({ ...ENTRY, 'anchors.yaml': MIGRATED }), []);
  });
});

describe('maintain:migrate', () => {
  const migrate = (text: string | null) =>
    inFolder((dir) => {
      write(dir, { ...ENTRY, 'anchors.yaml': text });
      const { status, stdout, stderr } = runCommand(migrateYamlKeys, '--content', dir);
      const migrated = text === null ? null : readFileSync(join(dir, 'anchors.yaml'), 'utf8');
      return { status, output: stdout + stderr, migrated };
    });

  it('maintain:migrate: renames the former keys and changes nothing else', async () => {
    const { status, output, migrated } = await migrate(FORMER);
    assert.equal(status, 0);
    assert.match(output, /^4 keys renamed in .*anchors\.yaml\n$/);
    assert.equal(migrated, MIGRATED);
  });

  it('maintain:migrate: leaves a file without former keys unchanged', async () => {
    const { status, output, migrated } = await migrate(MIGRATED);
    assert.deepEqual([status, migrated], [0, MIGRATED]);
    assert.match(output, /^0 keys renamed in /);
  });

  it('maintain:migrate: rejects a missing or invalid anchors.yaml and a missing folder', async () => {
    const missing = await migrate(null);
    assert.equal(missing.status, 2);
    assert.match(missing.output, /anchors\.yaml not found/);
    const invalid = await migrate('a: [\n');
    assert.deepEqual([invalid.status, invalid.migrated], [2, 'a: [\n']);
    assert.match(invalid.output, /anchors\.yaml is invalid: /);
    assert.equal(runCommand(migrateYamlKeys, '--content', '/no/such/folder').status, 2);
  });
});
