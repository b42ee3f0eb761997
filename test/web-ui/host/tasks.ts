import { changed } from './changes.js';
import { notify } from './notifications.js';
import { state } from './state.js';
import { t } from './texts.js';
import { wait } from './wait.js';

/** The two long tasks of the maintenance page, with the i18n keys of their messages. */
export const tasks = {
  recalculate: {
    label: 'maintenance.RecalculateUsage',
    running: 'maintenance.Recalculating',
    done: 'maintenance.RecalculationFinished',
  },
  rescan: {
    label: 'maintenance.RescanImages',
    running: 'maintenance.RescanImageScanning',
    done: 'maintenance.RescanImageFinished',
  },
} as const;

export type TaskName = keyof typeof tasks;

const running = new Set<TaskName>();

export const isRunning = (name: TaskName): boolean => running.has(name);

export const taskLabel = (name: TaskName): string =>
  t(isRunning(name) ? tasks[name].running : tasks[name].label);

export async function runTask(name: TaskName): Promise<void> {
  running.add(name);
  changed();
  await wait(state.taskDelay);
  running.delete(name);
  changed();
  notify({ key: name, type: 'success', message: t(tasks[name].done), open: true });
}
