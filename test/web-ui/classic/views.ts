import { html, type TemplateResult } from 'lit';
import { registries, rescanRegistry } from '../host/registries.js';
import { sample } from '../host/samples.js';
import { t } from '../host/texts.js';
import { headingOf } from '../shell/menu.js';
import { PageElement } from '../shell/page-element.js';
import { grid, slottedGrid } from '../shell/vaadin-grid.js';
import '../shell/maintenance-view.js';
import { goToTab, shownTab } from './paths.js';
import './mwc-tab.js';

class SummaryView extends PageElement {
  override render(): unknown {
    return html`<h1>${t(headingOf('summary'))}</h1>
      <div class="card">${slottedGrid('session')}</div>`;
  }
}

class SessionView extends PageElement {
  override render(): unknown {
    return html`<h1>${t(headingOf('job'))}</h1>
      <div class="card">${slottedGrid('session')}</div>`;
  }
}

/** The tabs of the environments, by their titles. */
const TABS = [
  ['image-lists', 'environment.Images'],
  ['resource-template-lists', 'environment.ResourcePresets'],
  ['registry-lists', 'environment.Registries'],
] as const;

class EnvironmentView extends PageElement {
  override render(): unknown {
    const current = TABS.find(([name]) => name === shownTab())?.[0] ?? TABS[0][0];
    return html`<div class="card">
      <div role="tablist">
        ${TABS.map(
          ([name, label]) =>
            html`<mwc-tab
              title=${name}
              label=${t(label)}
              ?active=${name === current}
              @click=${() => goToTab(name)}
            ></mwc-tab>`,
        )}
      </div>
      ${current === 'registry-lists' ? registryGrid() : slottedGrid(sampleOf(current))}
    </div>`;
  }
}

const sampleOf = (tab: string): string => (tab === 'image-lists' ? 'image' : 'preset');

const registryGrid = (): TemplateResult =>
  grid(
    ['registry.Hostname', 'registry.RegistryURL', 'registry.Type', 'general.Control'].map(t),
    registries().map((registry) => [
      registry.host,
      registry.url,
      registry.type,
      html`<mwc-icon-button
        icon="refresh"
        role="button"
        tabindex="0"
        @click=${() => void rescanRegistry(registry)}
        >↻</mwc-icon-button
      >`,
    ]),
  );

class DataView extends PageElement {
  override render(): unknown {
    return html`<h1>${t(headingOf('data'))}</h1>
      <div class="card">${grid(sample('data').headings.map(t), sample('data').rows)}</div>`;
  }
}

customElements.define('backend-ai-summary-view', SummaryView);
customElements.define('backend-ai-session-view', SessionView);
customElements.define('backend-ai-environment-view', EnvironmentView);
customElements.define('backend-ai-data-view', DataView);

/** Static in the template, so that no page is moved or replaced. */
export const views = (current: string): TemplateResult =>
  html`<backend-ai-summary-view class="page" name="summary" ?active=${current === 'summary'}>
    </backend-ai-summary-view>
    <backend-ai-session-view class="page" name="job" ?active=${current === 'job'}>
    </backend-ai-session-view>
    <backend-ai-data-view class="page" name="data" ?active=${current === 'data'}>
    </backend-ai-data-view>
    <backend-ai-environment-view
      class="page"
      name="environment"
      ?active=${current === 'environment'}
    ></backend-ai-environment-view>
    <backend-ai-maintenance-view
      class="page"
      name="maintenance"
      ?active=${current === 'maintenance'}
    ></backend-ai-maintenance-view>`;
