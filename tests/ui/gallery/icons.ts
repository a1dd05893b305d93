import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../../../lib/node/browser.ts';

/** Renders `public/icon/*.svg` to the sizes browsers ask for: `node tests/ui/gallery/icons.ts`. */
const folder = fileURLToPath(new URL('../../../public/icon/', import.meta.url));
const browser = await launchChromium();
try {
  const tab = await browser.newPage();
  for (const size of [16, 32, 48, 96, 128]) {
    const svg = await readFile(`${folder}${size === 16 ? 'small' : 'icon'}.svg`, 'utf8');
    await tab.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await tab.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await tab.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
