import type { Plugin } from 'rollup';

/** What the chunks import by; no name that anybody would write. */
const IMPORT = '$importOrRetry';

/**
 * Browsers remember a module that did not come by its address, and fail at once for as long as the
 * page is open. So what has failed is asked for by another address from then on. That is no way for
 * modules that others import too, since these would get one of their own: whether such ones can be
 * had is found out before they are imported, so that there is nothing to remember.
 */
const HELPER = `const ${IMPORT} = ((retries, had) => async (address, parts) => {
  if (!had.has(address) && import.meta.url.startsWith('http')) {
    await Promise.all(parts.map(async (part) => {
      const { ok, headers } = await fetch(new URL(part, import.meta.url));
      if (!ok || !headers.get('content-type')?.includes('javascript')) {
        throw new TypeError('There is no script at ' + part);
      }
    }));
  }
  try {
    const module = await import(address + (retries.get(address) ?? ''));
    had.add(address);
    return module;
  } catch (error) {
    retries.set(address, '?' + Date.now());
    throw error;
  }
})(new Map(), new Set());
`;

/** Makes every dynamic import of a build one that can be tried again after it has failed. */
export function retryImports(): Plugin {
  return {
    name: 'retry-imports',
    renderDynamicImport({ chunk, targetModuleId, targetChunk, getTargetChunkImports }) {
      const info = targetModuleId === null ? null : this.getModuleInfo(targetModuleId);
      const isAlone = info?.importers.length === 0 && info.importedIds.length === 0;
      const shared = (getTargetChunkImports() ?? []).filter((part) => part.type === 'internal');
      const parts = [
        ...(targetChunk ? [targetChunk.fileName] : []),
        // What imports it is there already, and so is what all began with.
        ...shared
          .filter((part) => part.fileName !== chunk.fileName && !part.chunk.isEntry)
          .map(({ fileName }) => fileName),
      ].map((fileName) => `./${fileName}`);
      return { left: `${IMPORT}(`, right: `, ${JSON.stringify(isAlone ? [] : parts)})` };
    },
    renderChunk: (code) => (code.includes(IMPORT) ? { code: HELPER + code, map: null } : null),
  };
}
