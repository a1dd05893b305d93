import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** The gallery on a free port of this machine. */
export async function serveGallery(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const server = await createServer({
    root, configFile: false, logLevel: 'error', server: { port: 0, host: '127.0.0.1', watch: null, hmr: false },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', '@preact/signals'], entries: [] },
    cacheDir: 'node_modules/.vite-gallery', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('the gallery has no port');
  return { url: `http://127.0.0.1:${address.port}/tests/ui/gallery/index.html`, close: () => server.close() };
}
