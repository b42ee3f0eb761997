import { joinedText } from '../../model/announcements/announcement.js';
import { readField } from '../globals.js';
import type { Announce } from './announce.js';

/** The types and states of notifications without trouble. */
const HARMLESS: ReadonlySet<unknown> = new Set(['success', 'info', 'pending', 'resolved']);

/** Announces the notifications that Web-UI fires as events, until the signal. */
export function watchNotifications(announce: Announce, signal: AbortSignal): void {
  const onNotification = (event: Event) => {
    const detail = readField(event, 'detail');
    const task = readField(detail, 'backgroundTask');
    const state = readField(task, 'status');
    if (HARMLESS.has(readField(detail, 'type')) || HARMLESS.has(state)) return;
    const rejected = state === 'rejected' ? readField(task, 'statusDescriptions') : undefined;
    const text = joinedText(
      readField(detail, 'message'),
      readField(rejected, 'rejected') ?? readField(detail, 'description'),
    );
    if (text !== '') announce({ source: 'notification', text });
  };
  document.addEventListener('add-bai-notification', onNotification, { signal });
}
