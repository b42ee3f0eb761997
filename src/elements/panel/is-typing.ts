/** What people type into, besides what is editable as such. */
const FIELDS = 'textarea, select, [role=textbox], [role=searchbox], [role=combobox]';

/** Inputs that are pressed or dragged, not typed into. */
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

/** Whether a key was typed into a field, in whichever shadow root that is. */
export function isTyping(event: KeyboardEvent): boolean {
  const path = event.composedPath();
  return path.some(takesText) || isClosed(path[0]);
}

/** What is in a closed shadow root is not told, and may well be a field. */
const isClosed = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && target.localName.includes('-') && target.shadowRoot === null;

function takesText(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
}
