/**
 * `add-bai-notification` is how Web-UI makes anything heard, errors included. G1 has also the older
 * `lablupNotification`, which ends in the same place.
 */
export interface Notification {
  key?: string;
  message: string;
  description?: string;
  type?: 'info' | 'success' | 'error';
  open?: boolean;
}

export function notify(notification: Notification): void {
  document.dispatchEvent(new CustomEvent('add-bai-notification', { detail: notification }));
}

const SHOWN_FOR = 4000;

/** Same key, same box: a task that is done replaces what it said while it ran. */
function show(list: Element, { key, message, description, type }: Notification): void {
  const box = document.createElement('div');
  box.className = `notification ${type ?? 'info'}`;
  const title = document.createElement('strong');
  title.textContent = message;
  box.append(title);
  if (description) box.append(document.createElement('br'), description);
  if (key) {
    box.dataset['key'] = key;
    list.querySelector(`[data-key="${CSS.escape(key)}"]`)?.remove();
  }
  list.append(box);
  setTimeout(() => box.remove(), SHOWN_FOR);
}

type Show = (notification: Notification) => void;

let showOther: Show | undefined;

/** Shows notifications in another way from now on, until the returned function is called. */
export function useNotifier(other: Show): () => void {
  showOther = other;
  return () => {
    showOther = undefined;
  };
}

export function showNotifications(): void {
  const list = document.createElement('div');
  list.className = 'notifications';
  list.role = 'status';
  document.body.append(list);
  document.addEventListener('add-bai-notification', (event) => {
    if (!(event instanceof CustomEvent)) return;
    const detail = event.detail as Notification;
    if (detail.open === false) return;
    if (showOther) showOther(detail);
    else show(list, detail);
  });
}

export function publishLablupNotification(): void {
  globalThis.lablupNotification = {
    text: '',
    detail: '',
    show() {
      notify({ message: this.text, description: this.detail, open: true });
    },
  };
}
