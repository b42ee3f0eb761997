/**
 * Whether the browser has what the help needs. Chrome 111, Firefox 113 and Safari 16.2 are the first
 * with `color-mix`, and have all else.
 */
export const isSupported = (): boolean => CSS.supports('color', 'color-mix(in oklab, red, red)');
