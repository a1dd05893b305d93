import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../../lib/node/browser.ts';
import { STATES } from '../states.ts';
import { serveGallery } from './serve.ts';

/**
 * Pictures of every state, for people to look at: `node tests/ui/gallery/shoot.ts [words of a state's name]`.
 * Light and dark, both languages, as seen at once and with everything opened, and at 200 % zoom.
 */
const folder = join(tmpdir(), 'temoin-gallery');
await mkdir(folder, { recursive: true });
const SLICE = 1000;
const wanted = process.argv[2];
const gallery = await serveGallery();
const browser = await launchChromium();
const tab = await browser.newPage();
try {
  for (const state of STATES.filter((name) => wanted === undefined || name.includes(wanted))) {
    for (const [kind, lang, dark, open, zoom] of [['light', 'en', false, false, 1], ['dark', 'fr', true, false, 1], ['open', 'fr', false, true, 1], ['open-dark', 'en', true, true, 1], ['zoom', 'fr', false, false, 2]] as const) {
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
      await tab.setViewport({ width: 400, height: open ? 600 : 600 / zoom, deviceScaleFactor: zoom === 2 ? 2 : 1.5 });
      await tab.goto(`${gallery.url}?state=${encodeURIComponent(state)}&lang=${lang}${open ? '&open' : ''}`);
      await new Promise((done) => { setTimeout(done, open ? 400 : 300); });
      const name = (part: string): `${string}.png` => `${join(folder, state.replaceAll(' ', '-'))}.${kind}${part}.png`;
      if (!open) { await tab.screenshot({ path: name('') }); continue; }
      // A long page in slices that stay readable.
      const height = await tab.evaluate(() => document.documentElement.scrollHeight);
      for (let top = 0, n = 1; top < Math.min(height, 6 * SLICE); top += SLICE, n++) {
        await tab.screenshot({ path: name(`-${n}`), captureBeyondViewport: true, clip: { x: 0, y: top, width: 400, height: Math.min(SLICE, height - top) } });
      }
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}
console.log(folder);
