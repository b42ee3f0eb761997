import type { Product } from './product.js';
import { findThrough, need } from './shadow.js';

/** The peer of `bench/browser/peer/`. */
export const peer: Product = {
  open: () => need(findThrough(['#peer-open']), 'Help button').click(),
  close: () => need(findThrough(['.ant-drawer-close']), 'close button').click(),
  isClosed: () => findThrough(['.ant-drawer-close']) === undefined,
  firstLink: () => findThrough(['.peer-list a']),
  paragraph: () => findThrough(['#peer-back + article p']),
  goBack: () => need(findThrough(['#peer-back']), 'way back').click(),
};
