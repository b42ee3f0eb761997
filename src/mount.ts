import type { Packs } from './content/packs.js';
import type { HelpOptions } from './context/help.js';
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
  /** Changes what was chosen about it. */
  configure(options: HelpOptions): void;
}

/** Puts the launcher and the drawer under the body of the document. */
export function mountHelp(packs: Packs, options: HelpOptions = {}): MountedHelp {
  defineElements();
  const service = new HelpService(packs);
  const root = new HelpRoot();
  root.service = service;
  const configure = ({ launcher, shortcut }: HelpOptions) => {
    root.launcher = launcher ?? 'header';
    root.shortcut = shortcut ?? '?';
  };
  configure(options);
  document.body.append(root);
  return {
    showPage(container) {
      const page = new HelpPage();
      page.service = service;
      container.append(page);
      return () => page.remove();
    },
    configure,
    remove() {
      root.remove();
      service.disconnect();
    },
  };
}
