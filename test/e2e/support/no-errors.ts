import type { Page } from '@playwright/test';

/** All that the page reports as an error from now on. */
export function noErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Whether it is the browser that speaks, of what it could not or would not load or do for a page. */
export const isOfBrowser = (text: string): boolean =>
  /Failed to load|Loading module|NetworkError|was blocked|net::|page’s settings blocked/i.test(
    text,
  );
