#!/usr/bin/env node
import { ask } from './commands/ask.js';
import { backlog } from './commands/backlog.js';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import { match } from './commands/match.js';
import { create } from './commands/new.js';
import { pack } from './commands/pack.js';
import { preview } from './commands/preview.js';
import { runCli } from './commands/run-cli.js';
import { stamp } from './commands/stamp.js';

// process.exit() would drop output that is still in a pipe.
process.exitCode = runCli(
  'backend-ai-help',
  { check, preview, match, ask, backlog, build, pack, new: create, stamp },
  process.argv.slice(2),
);
