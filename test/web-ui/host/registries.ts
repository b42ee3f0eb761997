import { changed } from './changes.js';
import { askInModal } from './modal.js';
import { notify } from './notifications.js';
import { registries as sampleRegistries } from './samples.js';
import { state } from './state.js';
import { t } from './texts.js';
import { wait } from './wait.js';

/** The container registries, and the actions of a row in both families. */
export type Registry = (typeof sampleRegistries)[number];

let kept = [...sampleRegistries];

export const registries = (): readonly Registry[] => kept;

export async function editRegistry({ host }: Registry): Promise<void> {
  await askInModal(t('registry.ModifyRegistry'), host);
}

export async function deleteRegistry(registry: Registry): Promise<void> {
  if (!(await askInModal(t('registry.TypeRegistryNameToDelete'), registry.host))) return;
  kept = kept.filter((other) => other !== registry);
  changed();
}

export async function rescanRegistry({ id, host }: Registry): Promise<void> {
  const say = (type: 'info' | 'success', text: string): void =>
    notify({ key: id, type, message: t(text), description: host, open: true });
  say('info', 'registry.UpdatingRegistryInfo');
  await wait(state.taskDelay);
  say('success', 'registry.RegistryUpdateFinished');
}
