import type { Page } from '@playwright/test';

/** Records all errors of the page from now on. */
export function noErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Returns whether a message reports a resource that failed to load or was blocked. */
export const isOfBrowser = (text: string): boolean =>
  /Failed to load|Loading module|NetworkError|was blocked|net::|page’s settings blocked/i.test(
    text,
  );
