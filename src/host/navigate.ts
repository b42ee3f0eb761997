import type { Generation } from '../model/path.js';

/** Loads the page again, as its own button in the browser does. */
export const reload = (): void => location.reload();

/**
 * Goes to a path of Web-UI through its own router. G1 has two halves that each listen to one of
 * the events, and either alone leaves them out of step; G2 listens to the first only.
 */
export function navigate(path: string, generation: Generation): void {
  document.dispatchEvent(new CustomEvent('react-navigate', { detail: path }));
  if (generation === 'g2') return;
  const { pathname, searchParams } = new URL(path, location.origin);
  const detail = { path: pathname, params: Object.fromEntries(searchParams) };
  document.dispatchEvent(new CustomEvent('move-to-from-react', { detail }));
}
