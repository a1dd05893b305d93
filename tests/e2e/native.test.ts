import { expect, it } from 'vitest';
import { launchChromium } from '../support/browser.ts';
import { startHosts, type Routes } from '../support/hosts.ts';
import { sendHtml, sendMissing, pathOf } from '../../lib/node/serve.ts';
import { battery } from '../sites/hostile/battery.ts';
import { EXTENSION } from './product.ts';

/** Everything the page can ask, asked of the same browser with and without the extension: the answers are the same. */
const routes: Routes = { 'miroir.example': (req, res) => (pathOf(req) === '/' ? sendHtml(res, '<!doctype html><title>Miroir</title><body>') : sendMissing(res)) };

/** What a stand-in for `localStorage` cannot do as the real one: acts that no page was seen to do, and two wordings of an error. */
const KNOWN: Readonly<Record<string, string>> = {
  'defineProperty, fixed': 'a Proxy may not report a fixed property that its target does not fix',
  clone: 'an error all the same, with another word',
  freeze: 'an error all the same, with another word',
};

async function answers(extension: boolean): Promise<Record<string, string>> {
  const hosts = await startHosts(routes);
  const browser = await launchChromium({ proxy: hosts.proxy, ...(extension ? { extension: EXTENSION } : {}) });
  try {
    if (extension) await browser.waitForTarget((target) => target.type() === 'service_worker');
    const page = await browser.newPage();
    await page.goto('https://miroir.example/', { waitUntil: 'load' });
    return await page.evaluate(battery);
  } finally {
    await browser.close();
    await hosts.close();
  }
}

it('the page sees the platform it would see without us', async () => {
  const without = await answers(false);
  const withUs = await answers(true);
  expect(Object.keys(without).length).toBeGreaterThan(150);
  const different = Object.keys(without).filter((name) => withUs[name] !== without[name] && !(name in KNOWN));
  // An exception that is no longer needed is a lie.
  expect(Object.keys(KNOWN).filter((name) => withUs[name] === without[name])).toEqual([]);
  expect(Object.fromEntries(different.map((name) => [name, `${withUs[name]}   instead of   ${without[name]}`]))).toEqual({});
});
