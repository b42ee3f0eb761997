import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { apiReport, REPORT } from '../../tools/maintainers/api-report.js';

/** Needs `npm run types`. */
describe('API report', () => {
  it('API report: matches the code; npm run api:update records an intended change', () => {
    assert.equal(apiReport(), readFileSync(REPORT, 'utf8'));
  });
});
