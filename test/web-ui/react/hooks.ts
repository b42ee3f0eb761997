import { useSyncExternalStore } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { changeCount, subscribe } from '../host/changes.js';
import type { Client } from '../host/client.js';
import { state } from '../host/state.js';
import { targetOf, type Scope } from './paths.js';

/** Renders the component again when user, language or theme change. */
export function useHostChanges(): void {
  useSyncExternalStore(subscribe, changeCount);
}

export function useClient(): Client | null {
  useHostChanges();
  return globalThis.backendaiclient ?? null;
}

export interface Place {
  scope: Scope;
  project: string;
  feature: string;
  /** The path after the feature, as in `session/start`. */
  rest: string;
}

/** Returns the current place. The route, not the name, identifies the page of an admin. */
export function usePlace(): Place {
  const { pathname } = useLocation();
  const { project, feature, '*': rest = '' } = useParams();
  const parts = pathname.split('/');
  const current = globalThis.backendaiclient?.current_group ?? 'default';
  if (state.paths === 'flat') {
    const { scope = 'project', feature: flat = parts[1] ?? '' } = targetOf(pathname) ?? {};
    return { scope, project: current, feature: flat, rest: parts.slice(2).join('/') };
  }
  const projectAdmin = project !== undefined && parts[3] === 'admin' && parts.length > 4;
  return {
    scope: project === undefined ? 'admin' : projectAdmin ? 'project-admin' : 'project',
    project: project ?? current,
    feature: feature ?? parts[1] ?? '',
    rest,
  };
}

/** Returns a number for a `key`: the component remounts when the number changes. */
export function useRemount(): number {
  useHostChanges();
  return Math.floor(changeCount() / 10);
}
