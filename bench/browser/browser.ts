import type { Sample } from '../model/content.js';
import type { Results } from '../results.js';
import { measureBytes } from './bytes.js';
import { measureHostCost } from './host-cost.js';
import { measureLargeLists } from './large-lists.js';
import { measureMemory } from './memory.js';
import { measureOpening } from './opening.js';
import { measureRendering } from './rendering.js';
import { openStage, type Stage } from './stage.js';
import { measureTasks } from './tasks.js';

/** The names of the parts, in order. */
export const BROWSER_PARTS = [
  'bytes',
  'opening',
  'tasks',
  'rendering',
  'lists',
  'host',
  'memory',
] as const;
export type BrowserPart = (typeof BROWSER_PARTS)[number];

interface Options {
  readonly isQuick: boolean;
  readonly samples: ReadonlyMap<number, Sample>;
}

/** Measures parts in Chromium: the built drawer against its peer, in alternation. */
export async function measureInBrowser(
  parts: readonly BrowserPart[],
  results: Results,
  { isQuick, samples }: Options,
): Promise<void> {
  const measure: Record<BrowserPart, (stage: Stage) => Promise<void>> = {
    bytes: (stage) => measureBytes(stage, results),
    opening: (stage) => measureOpening(stage, results, isQuick ? 3 : 15),
    tasks: (stage) => measureTasks(stage, results, isQuick ? 2 : 10),
    rendering: (stage) => measureRendering(stage, results, isQuick ? 20 : 100),
    lists: (stage) => measureLargeLists(stage, samples, results, isQuick ? 4 : 20),
    host: (stage) => measureHostCost(stage, results, isQuick ? 1 : 5),
    memory: (stage) => measureMemory(stage, results, isQuick ? 100 : 1000),
  };
  const stage = await openStage();
  try {
    for (const part of parts) await measure[part](stage);
  } finally {
    await stage.close();
  }
}
