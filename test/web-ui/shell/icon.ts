import { html, type TemplateResult } from 'lit';
import { icons, type IconName } from '../host/icons.js';

export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${icons[name]}></path>
  </svg>`;
