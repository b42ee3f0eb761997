/** The outcome of a check. A warning is about a plugin that works, but not as well as it could. */
export type State = 'ok' | 'warning' | 'failed';

/** One line of the page that checks an installation. */
export interface Result {
  readonly state: State;
  /** The checked part of the installation, with the outcome. */
  readonly text: string;
  /** The operator's next action. */
  readonly remedy?: string;
}

export const ok = (text: string): Result => ({ state: 'ok', text });
export const warning = (text: string, remedy: string): Result => ({
  state: 'warning',
  text,
  remedy,
});
export const failed = (text: string, remedy: string): Result => ({ state: 'failed', text, remedy });
