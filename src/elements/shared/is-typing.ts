/** The selector of text fields, besides inputs and editable content. */
const FIELDS = 'textarea, select, [role=textbox], [role=searchbox], [role=combobox]';

/** The types of inputs without text. */
const NO_TEXT = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

/** Whether a key was typed into a field, in any shadow root. */
export function isTyping(event: KeyboardEvent): boolean {
  const path = event.composedPath();
  return path.some(takesText) || mayHideField(path[0]);
}

/** Whether the target may be a custom element whose closed shadow root hides a field. */
const mayHideField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && target.localName.includes('-') && target.shadowRoot === null;

function takesText(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
}
