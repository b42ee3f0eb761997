import { expect } from '@open-wc/testing';
import { frontOf, placePanel, type PanelRoom } from '../../../src/elements/drawer/place-panel.js';
import type { HostLayer } from '../../../src/state/help-state.js';

const WINDOW = { width: 1440, height: 900 };

const layer = (part: Partial<HostLayer>): HostLayer => ({
  kind: 'dialog',
  left: 0,
  right: 0,
  top: 0,
  bottom: 900,
  zIndex: 1001,
  since: 10,
  ...part,
});

const place = (layers: readonly HostLayer[], room: Partial<PanelRoom> = {}) =>
  placePanel({
    ...{
      layers,
      width: 400,
      isSheet: false,
      isDocked: false,
      rtl: false,
      window: WINDOW,
      raisedAt: 0,
    },
    ...room,
  });

const notifications = layer({ left: 1160, right: 1440, zIndex: 1000 });
const explorer = layer({ left: 120, right: 1320 });

describe('placePanel', () => {
  it('The panel stays at the edge without layers', () => {
    expect(place([])).to.deep.equal({
      ...{ offset: 0, top: 0, width: undefined, zIndex: 1005, isBehind: false },
      ...{ noticeTop: 0, noticeBottom: 0 },
    });
  });

  it('The panel is beside a drawer at its own edge', () => {
    expect(place([notifications])).to.include({ offset: 280, width: undefined, isBehind: false });
  });

  it('The panel is beside a drawer at the left edge in a right-to-left page', () => {
    const left = layer({ left: 0, right: 280, zIndex: 1000 });
    expect(place([left], { rtl: true })).to.include({ offset: 280, isBehind: false });
    expect(place([notifications], { rtl: true })).to.include({ offset: 0, isBehind: false });
  });

  it('A docked panel beside a drawer is narrower if the page would be too narrow', () => {
    const docked = { isDocked: true };
    expect(place([notifications], docked)).to.include({ offset: 280, width: 320 });
    expect(place([notifications])).to.include({ offset: 280, width: undefined });
    const right = layer({ left: 1640, right: 1920, zIndex: 1000 });
    const window = { width: 1920, height: 1080 };
    expect(place([right], { ...docked, window })).to.include({ offset: 280, width: undefined });
  });

  it('The panel stays beside a narrow dialog', () => {
    expect(place([layer({ left: 460, right: 980 })])).to.include({ offset: 0, isBehind: false });
  });

  it('The panel is narrower beside a wide dialog in a wide window', () => {
    const wide = layer({ left: 360, right: 1560 });
    const window = { width: 1920, height: 1080 };
    expect(place([wide], { window })).to.include({ offset: 0, width: 360, isBehind: false });
  });

  it('A wide dialog that opens later is over the panel', () => {
    expect(place([explorer])).to.include({ isBehind: true, zIndex: 1000 });
  });

  it('The panel is over a wide dialog that opened before', () => {
    const before = layer({ ...explorer, since: 0 });
    expect(place([before])).to.include({ isBehind: false, zIndex: 1005 });
    expect(place([explorer], { raisedAt: 20 })).to.include({ isBehind: false, zIndex: 1005 });
  });

  it('The panel is over a dialog with a high stacking order beside the panel', () => {
    const high = layer({ left: 460, right: 980, zIndex: 1100 });
    expect(place([high])).to.include({ isBehind: false, zIndex: 1101 });
    expect(frontOf([high])).to.equal(1101);
  });

  it('A sheet is behind every dialog that opens later', () => {
    const small = layer({ left: 20, right: 380, top: 200, bottom: 500 });
    const window = { width: 400, height: 800 };
    expect(place([small], { isSheet: true, window })).to.include({ isBehind: true, zIndex: 1000 });
  });

  it('Notices over the panel take room at the top and at the bottom', () => {
    const notice = layer({ kind: 'notice', left: 1032, right: 1416, zIndex: 2050 });
    expect(place([{ ...notice, top: 740, bottom: 876 }])).to.include({
      noticeTop: 0,
      noticeBottom: 168,
    });
    expect(place([{ ...notice, top: 24, bottom: 140 }])).to.include({
      noticeTop: 148,
      noticeBottom: 0,
    });
  });

  it('A panel over the page is below the header of the page', () => {
    const header = layer({ kind: 'header', left: 240, right: 1440, top: 0, bottom: 62, zIndex: 0 });
    expect(place([header])).to.include({ top: 62, offset: 0, isBehind: false, zIndex: 1005 });
    expect(place([header], { isDocked: true }).top).to.equal(0);
    expect(place([header], { isSheet: true }).top).to.equal(0);
    expect(place([{ ...header, top: -62, bottom: 0 }]).top).to.equal(0);
    expect(place([{ ...header, bottom: 500 }]).top).to.equal(0);
  });

  it('Notices beside the panel take no room', () => {
    const left = layer({ kind: 'notice', left: 24, right: 408, top: 740, bottom: 876 });
    expect(place([left])).to.include({ noticeTop: 0, noticeBottom: 0 });
  });

  it('A stack of notices leaves room for text', () => {
    const stack = layer({ kind: 'notice', left: 1032, right: 1416, top: 40, bottom: 890 });
    expect(place([stack]).noticeBottom).to.equal(270);
  });
});
