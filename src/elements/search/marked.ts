import { html, nothing } from 'lit';
import type { Segment } from '../../model/search/highlight.js';

/** A text with what was searched for marked in it. */
export const marked = (segments: readonly Segment[]) =>
  segments.map(({ text, hit }) =>
    hit ? html`<mark>${text}</mark>` : text === '' ? nothing : text,
  );
