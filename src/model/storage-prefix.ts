/** The start of all keys that the help writes to the browser's storage. */
export const STORAGE_PREFIX = 'backend-ai-help';
