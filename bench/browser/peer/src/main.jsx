import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Vite would replace an address that names `import.meta.url` directly. */
const HERE = import.meta.url;

const loadDrawer = () => import('./drawer.jsx');
const loadList = () => fetch(new URL('content/list.json', HERE)).then((r) => r.json());

/** A button that opens the help. Loads the drawer and the list when the browser is idle. */
function Help() {
  const [open, setOpen] = useState(false);
  const [parts, setParts] = useState();
  const load = () => Promise.all([loadDrawer(), loadList()]).then(setParts);
  useEffect(() => {
    if (!navigator.connection?.saveData) requestIdleCallback(load);
  }, []);
  const Drawer = parts?.[0].default;
  return (
    <>
      <button
        id="peer-open"
        style={{ position: 'fixed', right: 8, bottom: 8, zIndex: 900 }}
        onClick={() => {
          setOpen(true);
          if (!parts) load();
        }}
      >
        Help
      </button>
      {Drawer && <Drawer open={open} entries={parts[1]} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Web-UI creates the element of a plugin. */
class HelpPeer extends HTMLElement {
  permission = 'user';
  menuitem = 'Peer';

  connectedCallback() {
    if (document.querySelector('#peer')) return;
    const container = document.createElement('div');
    container.id = 'peer';
    document.body.append(container);
    createRoot(container).render(<Help />);
  }
}

customElements.define('help-peer', HelpPeer);
