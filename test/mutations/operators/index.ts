/**
 * The ways to break a declaration. None depends on formatting, comments or the exact code: they
 * find what they change by an identifier or a string literal, and fail unless exactly one fits.
 */
export { alwaysFalse, alwaysTrue } from './always.js';
export { dropCall, replaceCall, setArgument } from './calls.js';
export { replaceString } from './replace-string.js';
export { returns } from './returns.js';
export { setValue } from './set-value.js';
export { swapOperator } from './swap-operator.js';
