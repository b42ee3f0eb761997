import { expect } from '@open-wc/testing';
import {
  allRendered,
  laterSlice,
  renderAtOnce,
  renderSlice,
} from '../../../src/elements/shared/render-slices.js';

/** Occupies the processor for a time in milliseconds. */
function occupy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('render slices', () => {
  beforeEach(() => allRendered());

  it('render slices: a first render in a fresh task waits for nothing', async () => {
    expect(renderSlice()).to.equal(undefined);
    await allRendered();
    expect(renderSlice()).to.equal(undefined);
  });

  it('render slices: renders after a long render wait for later tasks, in order', async function () {
    if (!('scheduler' in window && 'yield' in window.scheduler)) this.skip();
    renderSlice();
    occupy(20);
    const order: string[] = [];
    const first = renderSlice()?.then(() => {
      order.push('first');
      occupy(20);
      // The inner elements of the first wait for those that wait already.
      return renderSlice()?.then(() => order.push('inside first'));
    });
    const second = laterSlice()?.then(() => order.push('second'));
    expect(order).to.deep.equal([]);
    await Promise.all([first, second, allRendered()]);
    expect(order).to.deep.equal(['first', 'second', 'inside first']);
  });

  it('render slices: nothing waits any more once all is to be rendered at once', () => {
    renderSlice();
    occupy(20);
    renderAtOnce();
    expect(renderSlice()).to.equal(undefined);
    expect(laterSlice()).to.equal(undefined);
  });
});
