/** The custom property with antd's accent. Since antd 6 it is only on antd's own elements. */
const ACCENT = '--ant-color-primary';

/** Returns Web-UI's accent color at an element, which may differ from the document's. */
export const readAccent = (element: Element): string | undefined =>
  getComputedStyle(element).getPropertyValue(ACCENT).trim() || undefined;
