import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Generation } from '../host/generation.js';
import { App, router } from './app.js';

/** Web-UI of 25.x and 26.x: React throughout, in light DOM, its newest look without antd. */
export const g2: Generation = {
  start(root) {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  },
  go: (path) => void router.navigate(path),
  tab: (name) => void router.navigate(`${location.pathname}?tab=${encodeURIComponent(name)}`),
};
