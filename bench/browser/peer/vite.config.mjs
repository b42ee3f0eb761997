import { defineConfig } from 'vite';

/**
 * Builds the peer as a plugin of Web-UI, and its renderer of markdown as a separate page. React is a chunk
 * of its own, since its bytes are not counted.
 */
export default defineConfig({
  base: './',
  logLevel: 'error',
  build: {
    emptyOutDir: true,
    target: 'chrome111',
    modulePreload: false,
    rollupOptions: {
      input: { 'help-peer': 'src/main.jsx', render: 'src/render.jsx' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        manualChunks: (id) =>
          /node_modules\/(?:react|react-dom|scheduler)\//.test(id) ? 'react' : undefined,
      },
    },
  },
});
