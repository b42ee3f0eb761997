import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildStandIn } from './build.js';
import { startServer, type Server } from './server.js';

/** Builds and serves the stand-in with the plugins of `dist/plugins`, for `npm start`. */
const repository = new URL('../../', import.meta.url);
const webRoot = fileURLToPath(new URL('dist/web-ui', repository));
const pluginsDir = fileURLToPath(new URL('dist/plugins', repository));

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });

async function startOn(port: number): Promise<Server> {
  try {
    return await startServer({ port, pluginsDir, webRoot });
  } catch (reason) {
    const taken = reason instanceof Error && 'code' in reason && reason.code === 'EADDRINUSE';
    if (!taken) throw reason;
    return startServer({ port: 0, pluginsDir, webRoot });
  }
}

await buildStandIn(webRoot);
const { url } = await startOn(Number(values.port));
console.log(`${url}/?demo`);
