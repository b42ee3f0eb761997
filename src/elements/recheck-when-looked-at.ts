/** What shows something of the host's. */
type Host = EventTarget & { readonly service: { refresh(): void } | undefined };

/** Reads the host again when somebody looks: a role can drop without a word, as when they act as another. */
export function recheckWhenLookedAt(host: Host): void {
  host.addEventListener('pointerenter', () => host.service?.refresh());
  host.addEventListener('focusin', () => host.service?.refresh());
}
