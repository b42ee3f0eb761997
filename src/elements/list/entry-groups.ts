import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { lowestAudience } from '../../model/audience.js';
import type { Entry } from '../../model/entry.js';
import { groupByMoment } from '../../model/moment.js';
import type { Messages } from '../../state/messages-context.js';
import { badges } from './badges.js';
import { momentName } from './moment-name.js';

interface Options {
  /** The name of the lists for tests and styles. */
  readonly list: 'fitting' | 'others';
  readonly compact: boolean;
}

/**
 * Renders entries by moment. A heading names the role that all entries of its group need, and the
 * entries then do not repeat it.
 */
export const entryGroups = (
  entries: readonly Entry[],
  messages: Messages,
  { list, compact }: Options,
) => html`
  <div class="groups">
    ${repeat(
      groupByMoment(entries),
      ({ moment }) => moment,
      ({ moment, entries: group }) => {
        const title = momentName(moment, messages);
        const audience = lowestAudience(group);
        const own = group.every(({ isOwn }) => isOwn);
        return html`
          <div class="group">
            <h3>${title} ${badges({ audience, isOwn: own }, messages)}</h3>
            <bai-help-list
              data-list=${list}
              ?compact=${compact}
              ?no-audience=${audience === 'admin' || audience === 'superadmin'}
              ?no-origin=${own}
              .label=${title}
              .entries=${group}
            ></bai-help-list>
          </div>
        `;
      },
    )}
  </div>
`;
