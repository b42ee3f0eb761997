import { html, type TemplateResult } from 'lit';
import { content } from './content.js';
import { PageElement } from './page-element.js';

class View extends PageElement {
  override render(): unknown {
    return content(this.getAttribute('name') ?? '');
  }
}

/** The elements of the shell's pages. Every other path belongs to the React half. */
const tags: Record<string, string> = {
  summary: 'backend-ai-summary-view',
  job: 'backend-ai-session-view',
  data: 'backend-ai-data-view',
  'agent-summary': 'backend-ai-agent-summary-view',
  agent: 'backend-ai-agent-view',
  settings: 'backend-ai-settings-view',
  statistics: 'backend-ai-statistics-view',
};

for (const tag of Object.values(tags)) customElements.define(tag, class extends View {});

export const isShellPage = (page: string): boolean => page in tags || page === 'maintenance';

/** Static in the template, so that no page is moved or replaced. */
export const views = (current: string): TemplateResult =>
  html`<backend-ai-summary-view class="page" name="summary" ?active=${current === 'summary'}>
    </backend-ai-summary-view>
    <backend-ai-session-view class="page" name="job" ?active=${current === 'job'}>
    </backend-ai-session-view>
    <backend-ai-data-view class="page" name="data" ?active=${current === 'data'}>
    </backend-ai-data-view>
    <backend-ai-agent-summary-view
      class="page"
      name="agent-summary"
      ?active=${current === 'agent-summary'}
    ></backend-ai-agent-summary-view>
    <backend-ai-agent-view class="page" name="agent" ?active=${current === 'agent'}>
    </backend-ai-agent-view>
    <backend-ai-settings-view class="page" name="settings" ?active=${current === 'settings'}>
    </backend-ai-settings-view>
    <backend-ai-statistics-view class="page" name="statistics" ?active=${current === 'statistics'}>
    </backend-ai-statistics-view>
    <backend-ai-maintenance-view
      class="page"
      name="maintenance"
      ?active=${current === 'maintenance'}
    ></backend-ai-maintenance-view>`;
