import { html, nothing } from 'lit';
import type { Segment } from '../../model/search/highlight.js';

/** Renders a text with its search hits marked. */
export const highlighted = (segments: readonly Segment[]) =>
  segments.map(({ text, hit }) =>
    hit ? html`<mark>${text}</mark>` : text === '' ? nothing : text,
  );
