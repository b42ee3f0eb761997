import type { Packs } from './content/packs.js';
import { HelpService } from './context/help-service.js';
import { defineElements } from './elements/define.js';
import { HelpPage } from './elements/help-page.js';
import { HelpRoot } from './elements/help-root.js';

/** The help as it stands in a document, until it is removed. */
export interface MountedHelp {
  /** Shows the help as a page inside an element, until the returned function is called. */
  showPage(container: Element): () => void;
  /** Takes away all that `mountHelp` put into the document. */
  remove(): void;
}

/** Puts the launcher and the drawer under the body of the document. */
export function mountHelp(packs: Packs): MountedHelp {
  defineElements();
  const service = new HelpService(packs);
  const root = new HelpRoot();
  root.service = service;
  document.body.append(root);
  return {
    showPage(container) {
      const page = new HelpPage();
      page.service = service;
      container.append(page);
      return () => page.remove();
    },
    remove() {
      root.remove();
      service.disconnect();
    },
  };
}
