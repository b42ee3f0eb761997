import type { UserStorage } from '../../state/user-storage.js';

/** A user's settings of the panel. Unchanged settings are undefined. */
export interface PanelSettings {
  /** In CSS pixels. */
  readonly width?: number | undefined;
  /** Whether the page makes room for the panel where the window is wide enough. */
  readonly dock?: boolean | undefined;
}

const NAME = 'panel';

/** Reads the settings. Ignores malformed settings, since storage may contain anything. */
export function readSettings(storage: UserStorage): PanelSettings {
  const stored = storage.read(NAME);
  if (typeof stored !== 'object' || stored === null) return {};
  const { width, dock } = stored as Record<string, unknown>;
  return {
    width: typeof width === 'number' && Number.isFinite(width) && width > 0 ? width : undefined,
    dock: typeof dock === 'boolean' ? dock : undefined,
  };
}

export const writeSettings = (storage: UserStorage, settings: PanelSettings): void =>
  storage.write(NAME, settings);
