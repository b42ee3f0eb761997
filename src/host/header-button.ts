/** Web-UI's own Help button: in React it has a test id, in the shell only its icon tells it. */
const MARKS = '[data-testid="button-help"], .webui-header-container .anticon-question-circle';

/** How long a header may take to be drawn after the page or the login, in ms. */
const PATIENCE = 15_000;

export const hasHeaderButton = (): boolean =>
  [...document.querySelectorAll(MARKS)].some((mark) => mark.checkVisibility());

/** Moves the focus to the header's button, where there is one to be seen. */
export function focusHeaderButton(): void {
  const mark = [...document.querySelectorAll(MARKS)].find((each) => each.checkVisibility());
  const button = mark?.closest('a[href], button');
  if (button instanceof HTMLElement) button.focus();
}

/**
 * Calls back when the header's button has come, which Web-UI does not announce. The document is
 * watched for it only after the start and after a login, and for no longer than a header takes.
 */
export function watchHeaderButton(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (!hasHeaderButton()) return;
    stop();
    changed();
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const watch = () => {
    stop();
    if (hasHeaderButton()) return;
    observer.observe(document.documentElement, { childList: true, subtree: true });
    timer = setTimeout(stop, PATIENCE);
  };
  watch();
  document.addEventListener('backend-ai-connected', watch, { signal });
  signal.addEventListener('abort', stop);
}

/**
 * Answers a plain click on the header's button in the place of Web-UI, until the signal. Clicks
 * with a modifier or another button stay Web-UI's, and so does the button itself.
 */
export function takeHeaderButton(press: (button: HTMLElement) => void, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    const button = isPlain(event) ? headerButtonOf(event) : undefined;
    if (!button) return;
    event.preventDefault();
    // In both generations Web-UI listens further down than the document.
    event.stopPropagation();
    press(button);
  };
  document.addEventListener('click', onClick, { capture: true, signal });
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** The button that was clicked, wherever in it; it is in the header, and the header is not in it. */
function headerButtonOf(event: MouseEvent): HTMLElement | undefined {
  const pressed = event
    .composedPath()
    .find((node) => node instanceof HTMLElement && node.matches('a[href], button'));
  if (!(pressed instanceof HTMLElement) || pressed.querySelector('a, button')) return undefined;
  return pressed.matches(MARKS) || pressed.querySelector(MARKS) ? pressed : undefined;
}
