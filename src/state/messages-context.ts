import { createContext } from '@lit/context';
import type { Messages } from '../messages/messages.js';

export { format, formatCount, formatDay, formatNumber } from '../messages/format.js';
export type { Messages };

/** The drawer's messages in the reader's language. */
export const messagesContext = createContext<Messages>(Symbol('backend-ai-help-messages'));
