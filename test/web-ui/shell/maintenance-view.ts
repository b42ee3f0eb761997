import { css, html, type TemplateResult } from 'lit';
import { isRunning, runTask, taskLabel, type TaskName } from '../host/tasks.js';
import { mark } from '../host/scramble.js';
import { t } from '../host/texts.js';
import { headingOf } from './menu.js';
import { PageElement } from './page-element.js';
import './mwc-button.js';

/** The maintenance page. It shows both buttons to every role. */
class MaintenanceView extends PageElement {
  static override styles = [
    ...super.styles,
    css`
      h3 {
        margin: 0 0 16px;
        font-size: 14px;
        font-weight: 500;
      }
      mwc-button {
        inline-size: 100%;
      }
    `,
  ];

  #button(id: string, task: TaskName): TemplateResult {
    return html`<mwc-button
      outlined
      id=${mark(id)}
      .label=${taskLabel(task)}
      .disabled=${isRunning(task)}
      @click=${() => void runTask(task)}
    ></mwc-button>`;
  }

  override render(): unknown {
    return html`<h1>${t(headingOf('maintenance'))}</h1>
      <div class="row">
        <div class="card">
          <h2>${t('maintenance.Fix')}</h2>
          <div class="inside">
            <h3>${t('maintenance.MatchDatabase')}</h3>
            ${this.#button('recalculate_usage-button-desc', 'recalculate')}
          </div>
        </div>
        <div class="card">
          <h2>${t('maintenance.ImagesEnvironment')}</h2>
          <div class="inside">
            <h3>${t('maintenance.RescanImageList')}</h3>
            ${this.#button('rescan-image-button-desc', 'rescan')}
          </div>
        </div>
      </div>`;
  }
}

customElements.define('backend-ai-maintenance-view', MaintenanceView);
