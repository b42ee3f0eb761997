import type { HostFamily } from './family.js';
import { REACT_HELP } from './help-marks.js';
import { unknown } from './unknown.js';

const LOADERS = {
  classic: () => import('./classic.js').then(({ classic }) => classic),
  shell: () => import('./shell.js').then(({ shell }) => shell),
  react: () => import('./react.js').then(({ react }) => react),
} as const satisfies Readonly<Record<string, () => Promise<HostFamily>>>;

/** Elements that only the React family has: of its layout, its header, or its plugins. */
const REACT_MARKS = `#plugin-container, [data-testid="webui-header"], ${REACT_HELP}`;

export type FamilyName = keyof typeof LOADERS;

/** Detects the family by the elements of the document; undefined for an unknown host. */
function detect(): FamilyName | undefined {
  const shell = document.querySelector('backend-ai-webui');
  // The frame of the classic shell, which React replaced later.
  if (shell) return shell.shadowRoot?.querySelector('mwc-drawer') ? 'classic' : 'shell';
  return document.querySelector(REACT_MARKS) ? 'react' : undefined;
}

const loaded = new Map<FamilyName, HostFamily>();

/** Returns the adapter of the document; the safest one until it has loaded. */
export function currentFamily(): HostFamily {
  const name = detect();
  return (name && loaded.get(name)) ?? unknown;
}

/**
 * Loads the adapter of the document. A failed load leaves the safest adapter.
 *
 * @returns whether another adapter is used since
 */
export async function loadFamily(): Promise<boolean> {
  const name = detect();
  if (!name || loaded.has(name)) return false;
  const family = await LOADERS[name]().catch(() => undefined);
  if (family) loaded.set(name, family);
  return family !== undefined;
}
