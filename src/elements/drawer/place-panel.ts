import type { HostLayer } from '../../state/help-state.js';

/** The stacking order over Web-UI's pages and drawers, below its menus and notices. */
const FRONT = 1005;
/** The minimum width of the panel beside a layer. */
const MIN_WIDTH_PX = 320;
/** A page narrower than this makes a docked panel beside a drawer narrow. */
const MIN_PAGE_PX = 860;
/** The space between a notice and the text of the panel. */
const GAP_PX = 8;
/** The part of the window that a header may have. The panel covers a higher one. */
const MAX_HEADER = 0.25;
/** The part of the window that text keeps beside notices. */
const MIN_TEXT = 0.4;

/** The window and the panel as the reader chose it. */
export interface PanelRoom {
  readonly layers: readonly HostLayer[];
  readonly width: number;
  /** Whether the panel covers the window. */
  readonly isSheet: boolean;
  /** Whether the page makes room for the panel. */
  readonly isDocked: boolean;
  readonly rtl: boolean;
  readonly window: { readonly width: number; readonly height: number };
  /** When the panel was last opened or brought to the front, as `performance.now()`. */
  readonly raisedAt: number;
}

/** The panel's place among the layers of Web-UI. Lengths are CSS pixels. */
export interface PanelPlace {
  /** The distance from the edge of the window. */
  readonly offset: number;
  /** The distance from the top of the window, where the header of Web-UI is. */
  readonly top: number;
  /** The width, if it differs from the chosen one. */
  readonly width: number | undefined;
  readonly zIndex: number;
  /** Whether a newer layer is over the panel. */
  readonly isBehind: boolean;
  /** The heights that notices cover at the top and at the bottom. */
  readonly noticeTop: number;
  readonly noticeBottom: number;
}

/** The stacking order over all dialogs and drawers. */
export const frontOf = (layers: readonly HostLayer[]): number =>
  Math.max(FRONT, ...layers.filter(isDialog).map(({ zIndex }) => zIndex + 1));

/**
 * Places the panel beside the dialogs and drawers of Web-UI. If no room is wide enough, the one that
 * opened last is in front.
 */
export function placePanel(room: PanelRoom): PanelPlace {
  const { layers, isSheet, raisedAt } = room;
  const free = isSheet ? undefined : freeSpan(room);
  const offset = free?.from ?? 0;
  const width = free && Math.min(widthBeside(room, offset), free.to - free.from);
  const covering = layers.filter(
    (layer) => isDialog(layer) && overlaps(room, layer, offset, width ?? room.width),
  );
  const newer = free ? [] : covering.filter(({ since }) => since > raisedAt);
  const isBehind = newer.length > 0;
  const top = headerHeight(room, offset, width ?? room.width);
  return {
    offset,
    top,
    width: width === room.width ? undefined : width,
    zIndex: isBehind ? Math.min(...newer.map(({ zIndex }) => zIndex)) - 1 : frontOf(layers),
    isBehind,
    ...noticeHeights(room, offset, width ?? room.width, top),
  };
}

const isDialog = ({ kind }: HostLayer): boolean => kind === 'dialog';

/** The width of the panel. Beside a drawer at the same edge, the page keeps some room. */
function widthBeside({ isDocked, width, window }: PanelRoom, offset: number): number {
  const isCramped = isDocked && offset > 0 && window.width - offset - width < MIN_PAGE_PX;
  return isCramped ? Math.min(width, MIN_WIDTH_PX) : width;
}

/** A range of distances from the edge of the window where the panel is. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The span of a layer, measured from the panel's edge of the window. */
const spanOf = ({ rtl, window }: PanelRoom, { left, right }: HostLayer): Span =>
  rtl ? { from: left, to: right } : { from: window.width - right, to: window.width - left };

/** The span nearest to the edge that no dialog covers and that is wide enough. */
function freeSpan(room: PanelRoom): Span | undefined {
  const taken = room.layers
    .filter(isDialog)
    .map((layer) => spanOf(room, layer))
    .sort((one, other) => one.from - other.from);
  let from = 0;
  for (const span of [...taken, { from: room.window.width, to: room.window.width }]) {
    if (span.from - from >= Math.min(MIN_WIDTH_PX, room.width)) return { from, to: span.from };
    from = Math.max(from, span.to);
  }
  return undefined;
}

const overlaps = (room: PanelRoom, layer: HostLayer, offset: number, width: number): boolean => {
  const { from, to } = spanOf(room, layer);
  return room.isSheet || (from < offset + width && to > offset);
};

/** The height of the header that a panel over the page would cover. */
function headerHeight(room: PanelRoom, offset: number, width: number): number {
  if (room.isSheet || room.isDocked) return 0;
  const heights = room.layers
    .filter((layer) => layer.kind === 'header' && layer.top <= 0)
    .filter((layer) => overlaps(room, layer, offset, width))
    .map(({ bottom }) => bottom)
    .filter((bottom) => bottom > 0 && bottom <= room.window.height * MAX_HEADER);
  return Math.max(0, ...heights);
}

function noticeHeights(room: PanelRoom, offset: number, width: number, panelTop: number) {
  const { height } = room.window;
  const most = (height * (1 - MIN_TEXT)) / 2;
  let noticeTop = 0;
  let noticeBottom = 0;
  for (const layer of room.layers) {
    if (layer.kind !== 'notice' || !overlaps(room, layer, offset, width)) continue;
    if (layer.top + layer.bottom > height) {
      noticeBottom = Math.max(noticeBottom, Math.min(most, height - layer.top + GAP_PX));
    } else noticeTop = Math.max(noticeTop, Math.min(most, layer.bottom + GAP_PX - panelTop));
  }
  return { noticeTop, noticeBottom };
}
