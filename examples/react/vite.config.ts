import react from '@vitejs/plugin-react';
import { helpContent } from 'backend-ai-help-drawer/rollup-plugin';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), helpContent({ dir: 'help' })],
});
