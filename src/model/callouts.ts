/** The tones of a callout in an entry. */
export const CALLOUT_TONES = ['note', 'warning'] as const;
export type CalloutTone = (typeof CALLOUT_TONES)[number];
