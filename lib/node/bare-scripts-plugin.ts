import type { Plugin } from 'vite';

const PAGE = 'virtual:wxt-content-script-main-world-entrypoint?';
const ISOLATED = 'virtual:wxt-content-script-isolated-world-entrypoint?';

/**
 * Our scripts in pages alone, without what WXT 0.21 puts around them: in the page's world a promise and a logger;
 * in the isolated world a context of a hundred lines that also posts a message to the window, where the page hears
 * it. They run in every frame of every page, where each byte counts and nobody should hear of us.
 */
export function bareScriptsPlugin(): Plugin {
  const after = (id: string, wrapping: string): string | null => (id.includes(wrapping) ? JSON.stringify(id.slice(id.indexOf(wrapping) + wrapping.length)) : null);
  return {
    name: 'temoin-bare-scripts',
    enforce: 'pre',
    load(id) {
      const page = after(id, PAGE);
      // To be loaded is to start; what it exports is for the manifest.
      if (page !== null) return `import ${page};`;
      const isolated = after(id, ISOLATED);
      return isolated === null ? null : `import script from ${isolated};\nscript.main();`;
    },
  };
}
