import type { CheckName } from '../../model/checks/check.js';

/** Offers the checks of an entry before its first heading. They show which step helps. */
export function addChecks(
  content: DocumentFragment,
  entryId: string,
  names: readonly CheckName[],
): void {
  if (names.length === 0) return;
  const checks = document.createElement('bai-help-checks');
  checks.entryId = entryId;
  checks.names = names;
  const heading = Array.from(content.children).find(({ localName }) => /^h\d$/.test(localName));
  content.insertBefore(checks, heading ?? null);
}
