import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { findControl } from '../../src/host/anchors/find-control.js';
import type { Way } from '../../src/model/anchor.js';
import { anAnchor } from '../support/hints.js';

const TEXTS: Readonly<Record<string, string>> = {
  'maintenance.RecalculateUsage': 'Recalculate Usage',
  'maintenance.Recalculating': 'Recalculating...',
};
const texts = (key: string) => TEXTS[key];
const keys = ['maintenance.RecalculateUsage', 'maintenance.Recalculating'];

const byKey = (way: Way = { keys }) => anAnchor({ ways: [way] });

/** Builds DOM from plain data, so that no test handles strings of HTML. */
interface Built {
  readonly tag: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly inside?: readonly Built[];
  readonly shadow?: readonly Built[];
}

function build({ tag, text = '', attributes = {}, inside = [], shadow }: Built): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(text, ...inside.map(build));
  if (shadow) element.attachShadow({ mode: 'open' }).append(...shadow.map(build));
  return element;
}

const button = (text: string, attributes: Readonly<Record<string, string>> = {}): Built => ({
  tag: 'button',
  text,
  attributes,
});

describe('finding a control', () => {
  let page: HTMLElement;
  const show = (...built: readonly Built[]) => page.append(...built.map(build));
  /** Which one was found, in words: a comparison of elements that fails takes a browser minutes. */
  const found = (anchor = byKey()) => {
    const element = findControl(anchor, texts)?.element;
    if (!element) return 'none';
    return element.hasAttribute('data-right') ? 'the right one' : 'a wrong one';
  };

  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  const right = { 'data-right': '' };
  const names: readonly (readonly [what: string, built: Built])[] = [
    ['by its text', button('Recalculate Usage', right)],
    ['whatever its case', button('RECALCULATE USAGE', right)],
    ['whatever the spaces in it', button('  Recalculate\n Usage ', right)],
    ['by its label', button('', { ...right, 'aria-label': 'Recalculate Usage' })],
    ['by its title', button('', { ...right, title: 'Recalculate Usage' })],
    ['while it runs', button('Recalculating…', right)],
    [
      'with a named icon before its text',
      {
        ...button('', right),
        inside: [
          { tag: 'span', attributes: { role: 'img', 'aria-label': 'sync' } },
          { tag: 'span', text: 'Recalculate Usage' },
        ],
      },
    ],
    [
      'that is a link',
      { tag: 'a', text: 'Recalculate Usage', attributes: { ...right, href: '#x' } },
    ],
    [
      'that has only the role of one',
      { tag: 'div', text: 'Recalculate Usage', attributes: { ...right, role: 'button' } },
    ],
  ];
  for (const [what, built] of names) {
    it(`finds it ${what}`, () => {
      show(button('Cancel'), built, button('Recalculate'));
      expect(found()).to.equal('the right one');
    });
  }

  it('finds it in nested shadow roots, and takes the component for its inner button', () => {
    show({
      tag: 'section',
      shadow: [
        { tag: 'p', text: 'A page' },
        {
          tag: 'span',
          attributes: { 'data-right': '', style: 'display: inline-block' },
          shadow: [button('Recalculate Usage')],
        },
      ],
    });
    expect(found()).to.equal('the right one');
  });

  it('finds the table of a column', () => {
    show({
      tag: 'table',
      attributes: right,
      inside: [{ tag: 'tr', inside: [{ tag: 'th', text: 'Recalculate Usage' }] }],
    });
    expect(found(byKey({ keys, role: 'columnheader', around: 'table' }))).to.equal('the right one');
  });

  it('finds nothing by what is no selector', () => {
    show(button('Recalculate Usage'));
    for (const wrong of ['table[', ':no-such-state', '']) {
      expect(found(byKey({ keys, around: wrong }))).to.equal('none');
      expect(found(byKey({ selector: wrong }))).to.equal('none');
    }
  });

  it('keeps to what a test id marks', () => {
    show(button('Recalculate Usage'), {
      tag: 'div',
      attributes: { 'data-testid': 'fix' },
      inside: [button('Recalculate Usage', right)],
    });
    expect(found(byKey({ testId: 'fix', keys }))).to.equal('the right one');
  });

  it('tries the ways in their order', () => {
    show(button('Recalculate Usage'), button('Other', { ...right, id: 'the-button' }));
    expect(found(anAnchor())).to.equal('the right one');
    page.replaceChildren();
    show(button('Recalculate Usage', right));
    expect(found(anAnchor())).to.equal('the right one');
  });

  it('takes the first of many only where the anchor says so', () => {
    show(button('Recalculate Usage', right), button('Recalculate Usage'));
    expect(found(byKey({ keys, first: true }))).to.equal('the right one');
    expect(found(byKey())).to.equal('none');
  });

  it('is called as the host calls it', () => {
    show(button('Recalculating…'));
    expect(findControl(byKey(), texts)?.name).to.equal('Recalculate Usage');
  });

  it('finds nothing by name without the texts of the host', () => {
    show(button('Recalculate Usage'), button(''));
    expect(findControl(byKey(), undefined) === undefined).to.equal(true);
    expect(found(byKey({ keys: ['no.such'] }))).to.equal('none');
  });

  it('finds nothing by what is no selector', () => {
    show(button('Recalculate Usage'));
    expect(found(byKey({ selector: ':::' }))).to.equal('none');
  });

  const wrong: readonly (readonly [what: string, built: Built])[] = [
    ['a longer name', button('Recalculate Usage of all')],
    ['a shorter name', button('Recalculate')],
    ['a text that is no control', { tag: 'p', text: 'Recalculate Usage' }],
    ['another name for a screen reader', button('Recalculate Usage', { 'aria-label': 'Delete' })],
    ['hidden', button('Recalculate Usage', { hidden: '' })],
    ['invisible', button('Recalculate Usage', { style: 'visibility: hidden' })],
    [
      'in a dialog',
      { tag: 'div', attributes: { role: 'dialog' }, inside: [button('Recalculate Usage')] },
    ],
    [
      'in a notification',
      { tag: 'div', attributes: { role: 'alert' }, inside: [button('Recalculate Usage')] },
    ],
    ['in the help itself', { tag: 'bai-help-hint', inside: [button('Recalculate Usage')] }],
  ];
  for (const [what, built] of wrong) {
    it(`does not take one for it with or that is ${what}`, () => {
      show(built);
      expect(found()).to.equal('none');
    });
  }

  it('is never wrong, whatever stands around', () => {
    const decoy = fc.constantFrom<Built>(
      ...wrong.map(([, built]) => built),
      button('Recalculate  usage now'),
      button('Usage'),
      { tag: 'section', shadow: [button('Recalculate everything')] },
    );
    fc.assert(
      fc.property(
        fc.array(decoy, { maxLength: 6 }),
        fc.array(decoy, { maxLength: 6 }),
        fc.constantFrom(0, 1, 2),
        (before, after, rights) => {
          page.replaceChildren();
          show(...before);
          for (let n = 0; n < rights; n++) show(button('Recalculate Usage', right));
          show(...after);
          expect(found()).to.equal(rights === 1 ? 'the right one' : 'none');
        },
      ),
      { numRuns: 150 },
    );
  });
});
