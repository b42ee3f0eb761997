import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Builds the stand-in into a folder that `startServer` serves as its web root. A development build
 * makes React's StrictMode mount everything twice, and Web-UI in the field is a production build.
 * The folder is not emptied first, since another stand-in may be served from there.
 */
export async function buildStandIn(outDir: string, { development = false } = {}): Promise<void> {
  const common = { absWorkingDir: here, outdir: join(outDir, 'stand-in'), bundle: true };
  const mode = development ? 'development' : 'production';
  await Promise.all([
    build({
      ...common,
      entryPoints: [
        { in: 'main.ts', out: 'main' },
        { in: 'classic/start.ts', out: 'classic' },
        { in: 'shell/start.ts', out: 'shell' },
        { in: 'react/start-antd.ts', out: 'react-antd' },
        { in: 'react/start-astryx.ts', out: 'react-astryx' },
      ],
      format: 'esm',
      splitting: true,
      target: 'es2022',
      // The `sideEffects` of the package lists the modules of the plugin, not of the stand-in.
      ignoreAnnotations: true,
      jsx: 'automatic',
      sourcemap: true,
      minify: !development,
      define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    }),
    build({
      ...common,
      entryPoints: [
        { in: 'host/bar.css', out: 'bar' },
        { in: 'classic/classic.css', out: 'classic' },
        { in: 'shell/shell.css', out: 'shell' },
        { in: 'react/react.css', out: 'antd' },
        { in: 'react/astryx.css', out: 'astryx' },
      ],
    }),
    cp(join(here, 'index.html'), join(outDir, 'index.html')),
    cp(join(here, 'icon.svg'), join(outDir, 'icon.svg')),
    cp(join(here, 'i18n'), join(outDir, 'resources/i18n'), { recursive: true }),
  ]);
}
