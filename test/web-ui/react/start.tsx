import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Family } from '../host/family.js';
import { App, router } from './app.js';
import { LookContext, type Look } from './look.js';

/** Web-UI 25.x and 26.x, rendered with a look: React throughout, in light DOM. */
export const react = (look: Look): Family => ({
  start(root) {
    createRoot(root).render(
      <StrictMode>
        <LookContext value={look}>
          <App />
        </LookContext>
      </StrictMode>,
    );
  },
  go: (path) => void router.navigate(path),
  tab: (name) => void router.navigate(`${location.pathname}?tab=${encodeURIComponent(name)}`),
});
