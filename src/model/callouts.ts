interface CalloutLook {
  /** The color of its edge, label and background; gray without one. */
  readonly color?: { readonly light: string; readonly dark: string };
}

/** The callouts of an entry. The name of each starts it in markdown, as in `:::note`. */
export const CALLOUTS = {
  note: {},
  warning: { color: { light: '#b45309', dark: '#fbbf24' } },
} as const satisfies Record<string, CalloutLook>;

export type CalloutTone = keyof typeof CALLOUTS;
export const CALLOUT_TONES = Object.keys(CALLOUTS) as readonly CalloutTone[];

/** The tones with a color of their own. */
export const CALLOUT_COLORS = CALLOUT_TONES.flatMap((tone) => {
  const { color }: CalloutLook = CALLOUTS[tone];
  return color ? [{ tone, ...color }] : [];
});
