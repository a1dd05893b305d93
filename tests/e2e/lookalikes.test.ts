import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendHtml } from '../../lib/node/serve.ts';
import type { Routes } from '../support/hosts.ts';
import { banners, lookalikes } from '../sites/pages.ts';
import { inWindows } from './consent-visits.ts';
import { pause, startProduct, type Product } from './product.ts';

/** Twenty pages that look like consent banners, in a browser with layout: none is taken for one. */
const hostOf = (name: string): string => `${name}.example`;
const routes: Routes = {
  ...Object.fromEntries(Object.entries(lookalikes).map(([name, html]) => [hostOf(name), (_req, res) => sendHtml(res, html)])),
  'fair.example': (_req, res) => sendHtml(res, banners['fair']!),
};

let product: Product;
beforeAll(async () => { product = await startProduct(routes); });
afterAll(async () => { await product?.close(); });

const seen = async (host: string): Promise<string[]> => (await product.visit(host)).entries
  // A footer's link to a text about cookies is told as a pointer; it opens no choice.
  .filter(({ kind, data }) => kind !== 'consent-control' || !('leads' in data)).map(({ kind }) => kind).filter((kind) => /^banner|^consent/.test(kind));

it('no banner is reported, whatever is clicked', async () => {
  expect(Object.keys(lookalikes)).toHaveLength(20);
  const names = Object.keys(lookalikes);
  const visited = await inWindows(product.browser, names.map((name) => async (page) => {
    await page.goto(`https://${hostOf(name)}/`, { waitUntil: 'load' });
    await pause(800);
    // With the visitor's hand, on the first thing that answers.
    const button = await page.$('.boite button, .barre button, .coin button, [role=dialog] button, main button, button');
    await button?.click();
    await pause(500);
  }), 5);
  expect(visited.filter(({ status }) => status === 'rejected')).toEqual([]);
  const reported = await Promise.all(names.map(async (name) => [name, await seen(hostOf(name))] as const));
  expect(reported.filter(([, kinds]) => kinds.length > 0)).toEqual([]);
});

it('where one stands, it is', async () => {
  const page = await product.open('https://fair.example/');
  for (let tries = 0; tries < 20 && !(await seen('fair.example')).includes('banner-layer'); tries++) await pause(500);
  await page.close();
  expect(await seen('fair.example')).toEqual(expect.arrayContaining(['banner', 'banner-layer', 'consent-control']));
});
