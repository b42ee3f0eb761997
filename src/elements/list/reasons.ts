import type { Reason } from '../../model/rank.js';
import type { Messages } from '../../state/messages-context.js';

type ReasonMessage = keyof Messages & `because${string}`;

/** Returns the sentences that explain why entries are listed, in order. */
export function reasonMessages(reasons: readonly Reason[]): readonly ReasonMessage[] {
  const rules = reasons.flatMap((reason) => ('rule' in reason ? [reason.rule] : []));
  const isGeneral = ({ because }: Reason) => because === 'everywhere';
  const sentences: readonly (readonly [ReasonMessage, boolean])[] = [
    ['becausePage', !reasons.every(isGeneral)],
    ['becauseTab', rules.some(({ tab }) => tab !== undefined)],
    ['becauseScope', rules.some(({ scope = 'project' }) => scope !== 'project')],
    ['becausePlatform', rules.some(({ platform }) => platform === 'app')],
    ['becauseEverywhere', reasons.some(isGeneral)],
  ];
  return sentences.flatMap(([sentence, holds]) => (holds ? [sentence] : []));
}
