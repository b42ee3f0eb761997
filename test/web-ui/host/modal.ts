import { t } from './texts.js';

type Ask = (title: string, subject: string) => Promise<boolean>;

let ask: Ask = askPlainly;

/** Replaces the dialog until the returned function is called. */
export function useModal(other: Ask): () => void {
  ask = other;
  return () => {
    ask = askPlainly;
  };
}

export const askInModal: Ask = (title, subject) => ask(title, subject);

/**
 * Shows a modal of Web-UI. Like antd's modals it pulls focus back while it is open. The stylesheet
 * of the family sets its stacking order.
 */
function askPlainly(title: string, subject: string): Promise<boolean> {
  const modal = document.createElement('div');
  modal.className = 'host-modal';
  const box = document.createElement('div');
  box.className = 'host-modal-box';
  box.role = 'dialog';
  box.ariaModal = 'true';
  box.ariaLabel = title;
  const heading = document.createElement('h2');
  heading.textContent = title;
  const text = document.createElement('p');
  text.textContent = subject;
  const cancel = document.createElement('button');
  cancel.textContent = t('button.Cancel');
  const ok = document.createElement('button');
  ok.className = 'primary';
  ok.textContent = t('button.OK');
  box.append(heading, text, cancel, ok);
  modal.append(box);
  document.body.append(modal);
  cancel.focus();

  return new Promise((resolve) => {
    const pullFocusBack = (event: FocusEvent): void => {
      if (!event.composedPath().includes(modal)) cancel.focus();
    };
    const close = (answer: boolean): void => {
      document.removeEventListener('focusin', pullFocusBack);
      modal.remove();
      resolve(answer);
    };
    document.addEventListener('focusin', pullFocusBack);
    cancel.addEventListener('click', () => close(false));
    ok.addEventListener('click', () => close(true));
    modal.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close(false);
    });
  });
}
