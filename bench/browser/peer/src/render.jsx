import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import Article from './article.jsx';

/** Renders markdown into a new element, and returns the function that removes it. */
globalThis.renderWithPeer = (text) => {
  const container = document.createElement('div');
  const root = createRoot(container);
  flushSync(() => root.render(<Article text={text} />));
  if (container.textContent === '') throw new Error('The peer rendered nothing.');
  return () => root.unmount();
};
