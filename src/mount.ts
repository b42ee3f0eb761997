import type { Build } from './content/build.js';
import type { Packs } from './content/packs.js';
import type { HelpOptions } from './context/help.js';
import { HelpService } from './context/help-service.js';
import { defineElements } from './elements/define.js';
import { VERSION } from './model/version.js';

/** The help as it stands in a document, until it is removed. */
export interface MountedHelp {
  /** Shows the help as a page inside an element, until the returned function is called. */
  showPage(container: Element): () => void;
  /** Takes away all that `mountHelp` put into the document, its pages too. */
  remove(): void;
  /** Changes what was chosen about it. */
  configure(options: HelpOptions): void;
}

const warned = new Set<string>();

const ignore = (): void => undefined;

/** What stands in a document where other help is in charge: nothing. */
const NOTHING: MountedHelp = { showPage: () => ignore, remove: ignore, configure: ignore };

/**
 * Puts the launcher and the drawer under the body of the document. There is one help in a document:
 * two would both answer its Help button and write its URL.
 *
 * @param build for a plugin: what tells whether the server has another version by now
 */
export function mountHelp(packs: Packs, options: HelpOptions = {}, build?: Build): MountedHelp {
  if (!defineElements()) return stayOut('another version of it is on this page');
  if (document.querySelector('bai-help-root')) return stayOut('it is on this page already');
  const service = new HelpService(
    packs,
    build && { ...build, parts: [...build.parts, import.meta.url] },
  );
  // By their names: where there are two copies of one version, the elements are of the first.
  const root = document.createElement('bai-help-root');
  root.service = service;
  const configure = ({ launcher, shortcut }: HelpOptions) => {
    root.launcher = launcher ?? 'header';
    root.shortcut = shortcut ?? '?';
  };
  configure(options);
  const leave = keepUnderBody(root);
  const pages = new Set<Element>();
  return {
    showPage(container) {
      const page = document.createElement('bai-help-page');
      page.service = service;
      container.append(page);
      pages.add(page);
      return () => {
        page.remove();
        pages.delete(page);
      };
    },
    configure,
    remove() {
      leave();
      for (const page of pages) page.remove();
      service.disconnect();
    },
  };
}

function stayOut(why: string): MountedHelp {
  if (!warned.has(why)) console.warn(`The help ${VERSION} stays out: ${why}.`);
  warned.add(why);
  return NOTHING;
}

/**
 * Puts the root under the body, and there again when the host has emptied or replaced the body, until
 * the returned function is called. Not at once: the host may be about to put it back, or be taking
 * all of the help away.
 */
function keepUnderBody(root: HTMLElementTagNameMap['bai-help-root']): () => void {
  let over = false;
  const put = () => {
    if (!over && !root.isConnected) document.querySelector('body')?.append(root);
  };
  root.addController({ hostDisconnected: () => void setTimeout(put) });
  put();
  return () => {
    over = true;
    root.remove();
  };
}
