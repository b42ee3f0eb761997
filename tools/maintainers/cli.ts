import { runCli } from '../commands/run-cli.js';
import { importManual } from './import-manual/import-manual.js';
import { migrateYamlKeys } from './migrate-yaml-keys.js';

process.exitCode = runCli(
  'tsx tools/maintainers/cli.ts',
  { import: importManual, migrate: migrateYamlKeys },
  process.argv.slice(2),
);
