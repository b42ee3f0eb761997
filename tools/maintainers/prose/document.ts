import type { Marker } from './markers.js';
import type { Passage } from './passage.js';

/** The prose of one file, with the markers that suppress problems. */
export interface Document {
  readonly passages: readonly Passage[];
  readonly markers: readonly Marker[];
}
