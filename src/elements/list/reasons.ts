import type { Reason } from '../../model/rank.js';
import type { Messages } from '../../state/messages-context.js';

type ReasonMessage = keyof Messages & `because${string}`;

/** The sentences about a list, in order. */
const SENTENCES: readonly ReasonMessage[] = [
  'becausePage',
  'becauseTab',
  'becauseScope',
  'becausePlatform',
  'becauseEverywhere',
];

/** Returns the sentences that explain why entries are listed. */
export function reasonMessages(reasons: readonly Reason[]): readonly ReasonMessage[] {
  const named = new Set(reasons.flatMap(messagesOf));
  return SENTENCES.filter((sentence) => named.has(sentence));
}

function messagesOf(reason: Reason): readonly ReasonMessage[] {
  if (reason.because === 'everywhere') return ['becauseEverywhere'];
  if (reason.because === 'hint') return ['becausePage'];
  const { tab, scope, platform } = reason.rule;
  return [
    'becausePage',
    ...(tab === undefined ? [] : (['becauseTab'] as const)),
    ...(scope === undefined || scope === 'project' ? [] : (['becauseScope'] as const)),
    ...(platform === 'app' ? (['becausePlatform'] as const) : []),
  ];
}
