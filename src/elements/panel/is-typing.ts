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

/** Whether a key was typed into a field, in whichever open shadow root that is. */
export const isTyping = (event: KeyboardEvent): boolean => event.composedPath().some(takesText);

function takesText(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
}
