/**
 * What the bar sets and a test presets: `localStorage['stand-in']`, read once at start. A preset
 * may be partial; what it leaves out falls back to the defaults here.
 */
export type Role = 'anonymous' | 'user' | 'admin' | 'superadmin';
export type Theme = 'light' | 'dark';

export interface State {
  generation: 'g1' | 'g2';
  /** What G2 is drawn with: antd until mid-2026, astryx since. */
  look: 'antd' | 'astryx';
  /** Plays a version whose ids, classes and test ids are others, or even its texts. */
  scramble: 'none' | 'marks' | 'texts';
  role: Role;
  language: string;
  theme: Theme;
  /** What to load instead of what `/config.toml` says. */
  plugins?: string[];
  /**
   * Milliseconds until the login at start begins, with `backendaiclient` still undefined. Long
   * enough for a plugin of G1 to arrive first; with a longer `pluginDelay` it arrives afterwards.
   */
  loginDelay: number;
  /** Milliseconds from a client being there to its flags being set. */
  connectDelay: number;
  /** Milliseconds until a plugin is imported, counted from when Web-UI would import it. */
  pluginDelay: number;
  /** Milliseconds that a maintenance task keeps running. */
  taskDelay: number;
  /** Plays the desktop app: plugins come from another origin. */
  electron: boolean;
  /** Stands in for the generation's own `packageVersion`. */
  version?: string;
}

const KEY = 'stand-in';

const defaults: State = {
  generation: 'g1',
  look: 'astryx',
  scramble: 'none',
  role: 'user',
  language: 'en',
  theme: 'light',
  loginDelay: 150,
  connectDelay: 30,
  pluginDelay: 0,
  taskDelay: 1500,
  electron: false,
};

function read(): State {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' ? { ...defaults, ...kept } : { ...defaults };
  } catch {
    return { ...defaults };
  }
}

export const state: State = read();

export function keep(change: Partial<State>): void {
  Object.assign(state, change);
  localStorage.setItem(KEY, JSON.stringify(state));
}
