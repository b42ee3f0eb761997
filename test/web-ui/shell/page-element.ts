import type { PropertyDeclarations } from 'lit';
import { contentStyle } from './content-style.js';
import { HostElement } from './host-element.js';

/** A page of the shell. It is always in the DOM, but empty until its first visit. */
export class PageElement extends HostElement {
  static override properties: PropertyDeclarations = { active: { type: Boolean } };
  declare active: boolean;

  static override styles = [contentStyle];

  protected override shouldUpdate(): boolean {
    return this.active || this.hasUpdated;
  }
}
