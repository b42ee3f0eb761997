import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { findControl } from '../../src/host/anchors/find-control.js';
import type { Locator } from '../../src/model/anchor.js';
import { anAnchor } from '../support/hints.js';
import { fuzz } from '../support/fuzz.js';

const MESSAGES: Readonly<Record<string, string>> = {
  'maintenance.RecalculateUsage': 'Recalculate Usage',
  'maintenance.Recalculating': 'Recalculating...',
};
const messages = (key: string) => MESSAGES[key];
const keys = ['maintenance.RecalculateUsage', 'maintenance.Recalculating'];

const anchorOf = (locator: Locator = { keys }) => anAnchor({ locators: [locator] });

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

describe('findControl', () => {
  let page: HTMLElement;
  const show = (...built: readonly Built[]) => page.append(...built.map(build));
  /** Describes the result: a failed comparison of elements takes a browser minutes. */
  const found = (anchor = anchorOf()) => {
    const element = findControl(anchor, messages)?.element;
    if (!element) return 'none';
    return element.hasAttribute('data-right') ? 'the right one' : 'a wrong one';
  };

  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  const right = { 'data-right': '' };
  const FOUND: readonly (readonly [what: string, built: Built])[] = [
    ['by its text', button('Recalculate Usage', right)],
    ['by its text in another case', button('RECALCULATE USAGE', right)],
    ['by its text with other spaces', button('  Recalculate\n Usage ', right)],
    ['by its label', button('', { ...right, 'aria-label': 'Recalculate Usage' })],
    ['by its title', button('', { ...right, title: 'Recalculate Usage' })],
    ['by its text while it runs', button('Recalculating…', right)],
    [
      'by its text after a named icon',
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
  for (const [what, built] of FOUND) {
    it(`finds a control ${what}`, () => {
      show(button('Cancel'), built, button('Recalculate'));
      expect(found()).to.equal('the right one');
    });
  }

  it('finds a control in nested shadow roots, and returns the component that it fills', () => {
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

  it('finds the table around a column header', () => {
    show({
      tag: 'table',
      attributes: right,
      inside: [{ tag: 'tr', inside: [{ tag: 'th', text: 'Recalculate Usage' }] }],
    });
    expect(found(anchorOf({ keys, role: 'columnheader', closest: 'table' }))).to.equal(
      'the right one',
    );
  });

  it('finds nothing by an invalid selector', () => {
    show(button('Recalculate Usage'));
    for (const wrong of ['table[', ':no-such-state', ':::', '']) {
      expect(found(anchorOf({ keys, closest: wrong }))).to.equal('none');
      expect(found(anchorOf({ selector: wrong }))).to.equal('none');
    }
  });

  it('searches only inside the element with the test id', () => {
    show(button('Recalculate Usage'), {
      tag: 'div',
      attributes: { 'data-testid': 'fix' },
      inside: [button('Recalculate Usage', right)],
    });
    expect(found(anchorOf({ testId: 'fix', keys }))).to.equal('the right one');
  });

  it('tries the locators in their order', () => {
    show(button('Recalculate Usage'), button('Other', { ...right, id: 'the-button' }));
    expect(found(anAnchor())).to.equal('the right one');
    page.replaceChildren();
    show(button('Recalculate Usage', right));
    expect(found(anAnchor())).to.equal('the right one');
  });

  it('selects one of several matches by "nth" alone', () => {
    show(button('Recalculate Usage', right), button('Recalculate Usage'));
    expect(found(anchorOf({ keys, nth: 1 }))).to.equal('the right one');
    expect(found(anchorOf())).to.equal('none');
  });

  it('names the control by the message of the host', () => {
    show(button('Recalculating…'));
    expect(findControl(anchorOf(), messages)?.name).to.equal('Recalculate Usage');
  });

  it('finds nothing by name without the messages of the host', () => {
    show(button('Recalculate Usage'), button(''));
    expect(findControl(anchorOf(), undefined) === undefined).to.equal(true);
    expect(found(anchorOf({ keys: ['no.such'] }))).to.equal('none');
  });

  const wrong: readonly (readonly [what: string, built: Built])[] = [
    ['with a longer name', button('Recalculate Usage of all')],
    ['with a shorter name', button('Recalculate')],
    ['that is only a text', { tag: 'p', text: 'Recalculate Usage' }],
    ['with another accessible name', button('Recalculate Usage', { 'aria-label': 'Delete' })],
    ['that is hidden', button('Recalculate Usage', { hidden: '' })],
    ['that is invisible', button('Recalculate Usage', { style: 'visibility: hidden' })],
    [
      'in a dialog',
      { tag: 'div', attributes: { role: 'dialog' }, inside: [button('Recalculate Usage')] },
    ],
    [
      'in a notification',
      { tag: 'div', attributes: { role: 'alert' }, inside: [button('Recalculate Usage')] },
    ],
    ['in the help drawer itself', { tag: 'bai-help-hint', inside: [button('Recalculate Usage')] }],
  ];
  for (const [what, built] of wrong) {
    it(`ignores a control ${what}`, () => {
      show(built);
      expect(found()).to.equal('none');
    });
  }

  it('never returns another control, in any surroundings', () => {
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
      fuzz(100, 1000),
    );
  });
});
