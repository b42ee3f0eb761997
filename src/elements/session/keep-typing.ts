import { isTyping } from '../shared/is-typing.js';

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Stops keys typed into our fields, so that they do not trigger Web-UI's shortcuts. */
export function keepTyping(element: HTMLElement): void {
  for (const type of KEYS) {
    element.addEventListener(type, (event) => {
      if (isTyping(event)) event.stopPropagation();
    });
  }
}
