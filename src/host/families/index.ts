import type { HostFamily } from './family.js';
import { react } from './react.js';
import { shell } from './shell.js';

/** All families, in the order of detection. */
export const FAMILIES: readonly HostFamily[] = [shell, react];

/** Detects the family of the document. */
export const detectFamily = (): HostFamily => FAMILIES.find((family) => family.matches()) ?? react;
