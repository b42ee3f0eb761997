import type { Memory } from '../../context/memory.js';

/** How a reader likes the panel. What they never chose is undefined. */
export interface PanelSettings {
  /** In CSS pixels. */
  readonly width?: number | undefined;
  /** Whether the page makes room for it where it can. */
  readonly dock?: boolean | undefined;
}

/** The name under which they are remembered. */
const NAME = 'panel';

/** What is remembered, as far as it makes sense: anybody can write into a browser's storage. */
export function readSettings(memory: Memory): PanelSettings {
  const stored = memory.read(NAME);
  if (typeof stored !== 'object' || stored === null) return {};
  const { width, dock } = stored as Record<string, unknown>;
  return {
    width: typeof width === 'number' && Number.isFinite(width) && width > 0 ? width : undefined,
    dock: typeof dock === 'boolean' ? dock : undefined,
  };
}

export const writeSettings = (memory: Memory, settings: PanelSettings): void =>
  memory.write(NAME, settings);
