import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONFIG_FIELDS } from '../../src/config/config.js';
import { configSchema, isCurrent } from '../../tools/maintainers/config-schema.js';

interface Schema {
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
  readonly required?: readonly string[];
  readonly additionalProperties: boolean;
}

describe('JSON Schema of the configuration', () => {
  it('configuration schema: the published file is current (else run npm run maintain:schema)', async () => {
    assert.ok(await isCurrent());
  });

  it('configuration schema: has each field with a description, all optional', async () => {
    const schema = JSON.parse(await configSchema()) as Schema;
    assert.deepEqual(Object.keys(schema.properties), ['$schema', ...Object.keys(CONFIG_FIELDS)]);
    for (const [name, { description }] of Object.entries(schema.properties)) {
      assert.ok(description, name);
    }
    assert.deepEqual(schema.required ?? [], []);
    assert.equal(schema.additionalProperties, false);
  });
});
