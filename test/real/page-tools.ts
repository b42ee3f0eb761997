/** A control of Web-UI, with its position in the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PageTools {
  /** Finds all elements, through open shadow roots. Elements of the help are left out. */
  all(selector: string): Element[];
  visible(element: Element): boolean;
  /** The visible text of the page's own area, without header, sider and help. */
  content(): string;
  /** The visible text of an element, with that of slots and shadow roots. */
  text(element: Element): string;
  /** The ids of entries in any tree. */
  entryIds(): string[];
  /** The visible controls of Web-UI whose center the help covers. */
  covered(): string[];
  /** Whether the element, or a part of it, is on top at its center. */
  isReachable(element: Element): boolean;
  /** The distance of two boxes, 0 if they touch. */
  gap(one: Element, other: Element): number;
}

declare global {
  interface Window {
    pageTools: PageTools;
  }
}

/** Runs in the page, before its scripts. */
export function providePageTools(): void {
  const isOurs = (element: Element) => element.localName.startsWith('bai-help');
  const walk = function* (root: ParentNode, ours: boolean): Generator<Element> {
    for (const element of root.querySelectorAll('*')) {
      if (!ours && isOurs(element)) continue;
      yield element;
      if (element.shadowRoot) yield* walk(element.shadowRoot, ours);
    }
  };
  const visible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const parentOf = (node: Node): Node | null =>
    node instanceof Element && node.assignedSlot
      ? node.assignedSlot
      : (node.parentNode ?? (node instanceof ShadowRoot ? node.host : null));
  const contains = (outer: Element, inner: Element): boolean => {
    for (let node: Node | null = inner; node; node = parentOf(node)) {
      if (node === outer) return true;
      if (node instanceof ShadowRoot && node.host === outer) return true;
    }
    return false;
  };
  const topAt = (x: number, y: number): Element | null => {
    let top = document.elementFromPoint(x, y);
    while (top?.shadowRoot) {
      const inner = top.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === top) break;
      top = inner;
    }
    return top;
  };
  const ownerIsOurs = (element: Element): boolean => {
    for (let node: Node | null = element; node; node = parentOf(node)) {
      if (node instanceof Element && isOurs(node)) return true;
    }
    return false;
  };
  const describe = (element: Element) =>
    `${element.localName}${element.id ? `#${element.id}` : ''} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 24)}"`;
  const CONTROLS =
    'button, a[href], input, mwc-button, mwc-icon-button, [role="button"], [role="tab"], mwc-tab';

  window.pageTools = {
    all: (selector) => [...walk(document, false)].filter((element) => element.matches(selector)),
    visible,
    content() {
      return this.all(
        '#app-page > .page[active], #app-page > *, main.main-layout-main-content, #content',
      )
        .filter(visible)
        .map((area) => this.text(area))
        .join(' ');
    },
    text(element) {
      const texts: string[] = [];
      const collect = (root: Node): void => {
        for (const node of root.childNodes) {
          if (node instanceof Text) texts.push(node.data.trim());
          if (node instanceof Element) enter(node);
        }
      };
      const enter = (node: Element): void => {
        if (isOurs(node) || /^(style|script|svg|header)$/.test(node.localName)) return;
        // A slot and other elements without a box show their children.
        const hasBox = getComputedStyle(node).display !== 'contents';
        if (hasBox && !visible(node)) return;
        const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
        for (const each of assigned) {
          if (each instanceof Text) texts.push(each.data.trim());
          if (each instanceof Element) enter(each);
        }
        collect(node.shadowRoot ?? node);
      };
      collect(element.shadowRoot ?? element);
      return texts.filter((text) => text !== '').join(' ');
    },
    entryIds() {
      const ids = [...walk(document, true)].flatMap(
        (element) => element.getAttribute('data-entry-id') ?? [],
      );
      return [...new Set(ids)];
    },
    covered() {
      return this.all(CONTROLS).flatMap((control) => {
        if (!visible(control)) return [];
        const { x, y, width, height } = control.getBoundingClientRect();
        const [left, top] = [x + width / 2, y + height / 2];
        if (left < 0 || top < 0 || left >= innerWidth || top >= innerHeight) return [];
        const found = topAt(left, top);
        return found && ownerIsOurs(found) ? [describe(control)] : [];
      });
    },
    isReachable(element) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const top = topAt(x + width / 2, y + height / 2);
      return (
        top !== null && (contains(element, top) || contains(top, element)) && !ownerIsOurs(top)
      );
    },
    gap(one, other) {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const x = Math.max(0, a.left - b.right, b.left - a.right);
      const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
      return Math.hypot(x, y);
    },
  };
}
