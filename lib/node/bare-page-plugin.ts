import type { Plugin } from 'vite';

const WRAPPING = 'virtual:wxt-content-script-main-world-entrypoint';

/**
 * The page script alone, without what WXT puts around a script of the page world: a logger that says nothing in
 * production, and a `main` awaited in a `try`. It runs in every frame of every page, where each byte counts; and a
 * promise made there, or an error thrown into the page's console, would be ours to be noticed by.
 */
export function barePagePlugin(): Plugin {
  return {
    name: 'temoin-bare-page',
    enforce: 'pre',
    load(id) {
      const at = id.indexOf(`${WRAPPING}?`);
      return at < 0 ? null : `import ${JSON.stringify(id.slice(at + WRAPPING.length + 1))};`;
    },
  };
}
