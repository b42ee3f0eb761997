import { isTyping } from './panel/is-typing.js';

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Keeps what is typed into our fields from Web-UI, whose shortcuts it might be. */
export function keepTyping(host: HTMLElement): void {
  for (const type of KEYS) {
    host.addEventListener(type, (event) => {
      if (isTyping(event)) event.stopPropagation();
    });
  }
}
