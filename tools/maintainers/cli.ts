import { runCli } from '../commands/run-cli.js';
import { writeSchema } from './config-schema.js';
import { importManual } from './import-manual/import-manual.js';
import { writeLabels } from './labels/write-labels.js';
import { writeMessages } from './messages/write-messages.js';
import { migrateYamlKeys } from './migrate-yaml-keys.js';
import { unpackReleases } from './unpack-releases.js';

process.exitCode = runCli(
  'tsx tools/maintainers/cli.ts',
  {
    import: importManual,
    labels: writeLabels,
    messages: writeMessages,
    migrate: migrateYamlKeys,
    releases: unpackReleases,
    schema: writeSchema,
  },
  process.argv.slice(2),
);
