import type { Product } from './product.js';
import { findThrough, need } from './shadow.js';

const DRAWER = ['bai-help-root', 'bai-help-drawer'];
const VIEW = [...DRAWER, 'bai-help-view'];
const HELP_BUTTON = '.webui-header-container a:has(.anticon-question-circle)';

const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

/** The drawer in the stand-in for Web-UI's shell. */
export const drawer: Product = {
  open: () => need(findThrough([HELP_BUTTON]), 'Help button').click(),
  close: () => void press('?'),
  isClosed: () => findThrough([...DRAWER, 'aside']) === undefined,
  firstLink: () => findThrough([...VIEW, 'bai-help-home', 'bai-help-list', 'a[data-entry-id]']),
  paragraph: () => findThrough([...VIEW, 'bai-help-article', 'article p']),
  goBack: () =>
    need(findThrough([...DRAWER, 'bai-help-header', '[title="All help"]']), 'way').click(),
};

export const searchField = (): HTMLInputElement => {
  const field = findThrough([...DRAWER, 'bai-help-search', 'input']);
  if (!(field instanceof HTMLInputElement)) throw new Error('The drawer has no search field.');
  return field;
};

export const home = (): HTMLElement => need(findThrough([...VIEW, 'bai-help-home']), 'list');
