import { useSyncExternalStore } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { changeCount, subscribe } from '../host/changes.js';
import type { Client } from '../host/client.js';
import type { Scope } from './paths.js';

/** Draws the component again when user, language or theme change. */
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
  /** What follows the feature, as in `session/start`. */
  rest: string;
}

/** Where the route says we are. Whether it is an admin's page is told by the route, not the name. */
export function usePlace(): Place {
  const { pathname } = useLocation();
  const { project, feature, '*': rest = '' } = useParams();
  const parts = pathname.split('/');
  const projectAdmin = project !== undefined && parts[3] === 'admin' && parts.length > 4;
  return {
    scope: project === undefined ? 'admin' : projectAdmin ? 'project-admin' : 'project',
    project: project ?? globalThis.backendaiclient?.current_group ?? 'default',
    feature: feature ?? parts[1] ?? '',
    rest,
  };
}

/** A number that changes now and then: what has it as a key is drawn from nothing. */
export function useRemount(): number {
  useHostChanges();
  return Math.floor(changeCount() / 10);
}
