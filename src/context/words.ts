import { createContext } from '@lit/context';
import type { Words } from '../words/words.js';

export { count, fill } from '../words/say.js';
export type { Words };

/** The drawer's own words in the reader's language. */
export const wordsContext = createContext<Words>(Symbol('backend-ai-help-words'));
