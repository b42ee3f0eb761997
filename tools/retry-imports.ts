import type { Plugin } from 'rollup';

/** What the chunks import by; no name that anybody would write. */
const IMPORT = '$importOrRetry';

/**
 * Browsers remember a module that did not come by its address, and fail at once for as long as the
 * page is open. So what has failed is asked for by another address from then on.
 */
const HELPER = `const ${IMPORT} = ((retries) => (address) =>
  import(address + (retries.get(address) ?? '')).catch((error) => {
    retries.set(address, '?' + Date.now());
    throw error;
  }))(new Map());
`;

/** Makes every dynamic import of a build one that can be tried again after it has failed. */
export function retryImports(): Plugin {
  return {
    name: 'retry-imports',
    renderDynamicImport: () => ({ left: `${IMPORT}(`, right: ')' }),
    renderChunk: (code) => (code.includes(IMPORT) ? { code: HELPER + code, map: null } : null),
  };
}
