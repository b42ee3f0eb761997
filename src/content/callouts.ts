/** Says in words what a callout's colour says, in the reader's language. */
export function labelCallouts(
  content: DocumentFragment,
  labels: { readonly note: string; readonly warning: string },
): void {
  for (const callout of content.querySelectorAll<HTMLElement>('.callout')) {
    const label = document.createElement('p');
    label.className = 'callout-label';
    label.textContent = callout.dataset['tone'] === 'warning' ? labels.warning : labels.note;
    callout.prepend(label);
  }
}
