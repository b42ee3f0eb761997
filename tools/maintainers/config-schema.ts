import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import * as v from 'valibot';
import { CONFIG_FIELDS } from '../../src/config/config.js';
import { EXIT, defineCommand, print } from '../commands/command.js';

/** The JSON Schema of the configuration file, which releases contain. */
export const SCHEMA_FILE = 'deploy/backend-ai-help-drawer.config.schema.json';

/** Makes the JSON Schema from the fields that the help validates. */
export function configSchema(): Promise<string> {
  const fields = v.strictObject({
    $schema: v.optional(v.pipe(v.string(), v.description('The address of this schema.'))),
    ...v.partial(v.object(CONFIG_FIELDS)).entries,
  });
  const schema = toJsonSchema(fields, {
    // Rules between fields, which a JSON Schema cannot express.
    ignoreActions: ['check', 'trim'],
    overrideSchema: ({ valibotSchema, jsonSchema }) => withDefault(valibotSchema, jsonSchema),
  });
  const described = { title: 'Configuration of the Backend.AI help drawer', ...schema };
  return format(JSON.stringify(described), { parser: 'json', printWidth: 100 });
}

/** Adds the default that the metadata of a field names. */
function withDefault<Schema extends object>(
  field: v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>,
  schema: Schema,
): Schema | undefined {
  const { default: value } = v.getMetadata(field);
  return value === undefined ? undefined : { ...schema, default: value };
}

/** Whether the file in the repository has the fields of the code. */
export const isCurrent = async (): Promise<boolean> =>
  readFileSync(SCHEMA_FILE, 'utf8') === (await configSchema());

export const writeSchema = defineCommand({
  summary: 'Write the JSON Schema of the configuration file.',
  usage: '',
  options: {},
  run() {
    void configSchema().then((schema) => writeFileSync(SCHEMA_FILE, schema));
    print(SCHEMA_FILE);
    return EXIT.ok;
  },
});
