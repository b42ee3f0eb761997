/**
 * `add-bai-notification` is Web-UI's event for all notifications, errors included. The shell family also has the
 * older `lablupNotification`, which dispatches the same event.
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

/** Shows a notification. A box with the same key is replaced, as when a task ends. */
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

/** Replaces the display of notifications until the returned function is called. */
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
