import { helpContent, SHIPPED_CONTENT } from 'backend-ai-help-drawer/rollup-plugin';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [helpContent({ dir: [SHIPPED_CONTENT, 'help'] })],
});
