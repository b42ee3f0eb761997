export { isVisible } from '../host/visibility.js';
