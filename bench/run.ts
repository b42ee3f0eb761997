import { parseArgs } from 'node:util';
import { BROWSER_PARTS, measureInBrowser } from './browser/browser.js';
import { measureContentBuild } from './model/content-build.js';
import { contentSamples } from './model/content.js';
import { measureModel } from './model/model.js';
import { Results, writeResults } from './results.js';
import { formatGrowth, formatResults } from './table.js';

/**
 * Measures the model and the build in Node, and the built drawer in Chromium. Prints the median and the
 * 95th percentile, and writes `bench/results.json`.
 */
const COUNTS = [50, 500, 5000];

const PARTS = ['model', 'build', ...BROWSER_PARTS] as const;

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
});
const isQuick = values.quick;
const unknown = values.only?.find((name) => !PARTS.some((part) => part === name));
if (unknown !== undefined) throw new Error(`unknown part "${unknown}", use ${PARTS.join(', ')}`);
const isWanted = (part: (typeof PARTS)[number]) => values.only?.includes(part) ?? true;

/** How long one measurement in Node at one number of entries may take. */
const BUDGET_MS = isQuick ? 500 : 30_000;

const results = new Results();
const samples = contentSamples(COUNTS);
const inBrowser = BROWSER_PARTS.filter(isWanted);
if (inBrowser.length > 0) await measureInBrowser(inBrowser, results, { isQuick, samples });
if (isWanted('model')) measureModel(samples, results, BUDGET_MS);
if (isWanted('build')) measureContentBuild(isQuick ? [50, 500] : COUNTS, results, BUDGET_MS);

console.log(formatResults(results.all));
console.log(`\nGrowth: value = c · entries^exponent\n\n${formatGrowth(results.all)}`);
writeResults(results.all);
