import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BannerButton, EntryOf } from '../../lib/model/observation.ts';
import { sendHtml } from '../../lib/node/serve.ts';
import type { Routes } from '../support/hosts.ts';
import { click } from '../support/visitor.ts';
import { banners } from '../sites/pages.ts';
import { pause, startProduct, type Product } from './product.ts';

/**
 * How banners are described where layout is real. The sizes are those of the style sheets in `sites/banners`, the
 * contrasts computed by hand with WCAG's formula from their colours.
 */
const FRAME = 'cdn.privacy-mgmt.example';
const routes: Routes = {
  ...Object.fromEntries(['fair', 'refuse-in-text', 'pre-ticked', 'closed-root', 'in-frame', 'wall', 'quick'].map((name) => [`${name}.example`, (_req, res) => sendHtml(res, banners[name === 'quick' ? 'fair' : name]!)])),
  [FRAME]: (_req, res) => sendHtml(res, banners['in-frame-message']!),
};

let product: Product;
beforeAll(async () => { product = await startProduct(routes); });
afterAll(async () => { await product?.close(); });

type Layer = EntryOf<'banner-layer'>;
/** Waits for so many: a busy machine is a slow witness. */
async function layersOf(host: string, least = 1): Promise<Layer[]> {
  for (let tries = 0; ; tries++) {
    const found = (await product.visit(host)).entries.filter((entry): entry is Layer => entry.kind === 'banner-layer');
    if (found.length >= least || tries === 20) return found;
    await pause(500);
  }
}
const kindsOf = async (host: string): Promise<string[]> => (await product.visit(host)).entries.map(({ kind }) => kind).filter((kind) => /^banner|^consent/.test(kind));
const button = ({ data }: Layer, kind: BannerButton) => data.buttons.find((one) => one.button === kind)!;

describe('a fair banner', () => {
  it('is described once it stands, with its numbers', async () => {
    await product.open('https://fair.example/');
    await pause(1_500);
    const [layer, ...more] = await layersOf('fair.example');
    expect(more).toEqual([]);
    expect(layer!.data).toMatchObject({ cmp: null, layer: 'first', language: 'fr', pageLanguage: 'fr', toggles: [], locksScroll: false });
    expect(layer!.data.text).toMatch(/^Nous utilisons des cookies .* Politique de cookies Tout accepter Tout refuser Personnaliser$/);
    expect(layer!.data.buttons.map(({ button: kind, words }) => [kind, words])).toEqual([['accept', 'Tout accepter'], ['refuse', 'Tout refuser'], ['settings', 'Personnaliser']]);
    expect(layer!.data.links).toEqual([{ url: expect.objectContaining({ text: 'https://fair.example/cookies' }), words: 'Politique de cookies' }]);
    // #1a4d8f: 0.2126 × 0.0103 + 0.7152 × 0.0742 + 0.0722 × 0.2747 = 0.0751; 1.05 ÷ 0.1251 = 8.40.
    for (const kind of ['accept', 'refuse'] as const) {
      const look = button(layer!, kind);
      expect(look).toMatchObject({ tag: 'button', fontSize: 16, fontWeight: 600, opacity: 1, filled: true, underlined: false, inText: false, inViewport: true });
      expect(look.width).toBeCloseTo(180, 0);
      expect(look.height).toBeCloseTo(44, 0);
      expect(look.contrast).toBeCloseTo(8.4, 1);
      expect(look.prominence).toBeCloseTo(8.4, 1);
    }
    expect(button(layer!, 'settings')).toMatchObject({ filled: false, underlined: true, inText: false, prominence: 1, fontWeight: 400 });
    // 200 of 600 pixels or so, in rows of an eighth of the window.
    const share = await layerShare('https://fair.example/', 200);
    expect(Math.abs(layer!.data.covers! - share)).toBeLessThanOrEqual(0.125);
  });

  it('is told before a quick click on it, and called up again by the page’s own control', async () => {
    const page = await product.open('https://quick.example/');
    await click(page, { selector: '#oui' });
    await layersOf('quick.example');
    await pause(500);
    const kinds = await kindsOf('quick.example');
    expect(kinds.indexOf('banner-layer')).toBeGreaterThan(-1);
    expect(kinds.indexOf('banner-layer')).toBeLessThan(kinds.indexOf('banner-click'));
    await click(page, { selector: '#gerer' });
    await pause(1_500);
    const recorded = await product.visit('quick.example');
    expect(recorded.entries.filter((entry) => entry.kind === 'consent-control').map(({ data }) => data)).toEqual([{ words: 'Gérer mes cookies', place: 'footer', tag: 'a' }]);
    expect((await layersOf('quick.example', 2)).map(({ data }) => data.layer).at(-1)).toBe('second');
  });
});

it('a small grey link within the text, on what lets the page through', async () => {
  await product.open('https://refuse-in-text.example/');
  await pause(1_500);
  const [layer] = await layersOf('refuse-in-text.example');
  // White a tenth over black nine tenths over white: 26 + 23 → #303030 (48 of 255), luminance 0.0296.
  // #777777: luminance 0.1845; 0.2345 ÷ 0.0796 = 2.95.
  const refuse = button(layer!, 'refuse');
  expect(refuse).toMatchObject({ tag: 'a', fontSize: 11, filled: false, underlined: true, inText: true, inViewport: true });
  expect(Math.abs(refuse.contrast! - 2.95)).toBeLessThan(0.1);
  const accept = button(layer!, 'accept');
  expect(accept).toMatchObject({ fontSize: 20, fontWeight: 700, filled: true, inText: false });
  expect([accept.width, accept.height].map(Math.round)).toEqual([240, 56]);
  // #00aa55: 0.7152 × 0.4020 + 0.0722 × 0.0908 = 0.2941; 1.05 ÷ 0.3441 = 3.05.
  expect(Math.abs(accept.contrast! - 3.05)).toBeLessThan(0.1);
});

it('a second layer with its boxes ticked, described when the page has shown it', async () => {
  const page = await product.open('https://pre-ticked.example/');
  await layersOf('pre-ticked.example');
  await click(page, { selector: '#choix' });
  const layers = await layersOf('pre-ticked.example', 2);
  expect(layers.map(({ data }) => data.layer)).toEqual(['first', 'second']);
  const [first, second] = layers;
  expect(first!.data).toMatchObject({ covers: 1, locksScroll: true, toggles: [] });
  expect(first!.data.buttons.map(({ button: kind }) => kind)).toEqual(['accept', 'settings']);
  expect(second!.data.toggles.map(({ words, on, locked }) => [words, on, locked])).toEqual([
    ['Strictement nécessaires', true, true], [expect.stringMatching(/^Publicité/), true, false], ['Mesure d’audience', true, false], ['Réseaux sociaux', false, false],
  ]);
  expect(second!.data.toggles.map(({ beside }) => beside)).toEqual([
    'Nécessaires Strictement nécessaires Panier et session : PHPSESSID, panier_id.', 'Publicité Annonces personnalisées : _fbp, IDE.',
    'Mesure d’audience Statistiques de visite : _ga.', 'Réseaux sociaux Boutons de partage.',
  ]);
  // Below the fold of its own box.
  expect(button(second!, 'refuse').inViewport).toBe(false);
  expect(button(second!, 'save').inViewport).toBe(false);
});

it('in a closed shadow root, with colours of newer notations', async () => {
  await product.open('https://closed-root.example/');
  await pause(1_500);
  const [layer] = await layersOf('closed-root.example');
  const [accept, refuse] = [button(layer!, 'accept'), button(layer!, 'refuse')];
  expect([accept.width, accept.height, accept.fontSize, accept.fontWeight]).toEqual([170, 40, 15, 500]);
  // #595959 on white: luminance 0.1001; 1.05 ÷ 0.1501 = 7.0.
  expect(Math.abs(accept.contrast! - 7)).toBeLessThan(0.1);
  // oklch(0.27 0 0): luminance 0.27³ = 0.0197; 1.05 ÷ 0.0697 = 15.07.
  expect(Math.abs(accept.prominence! - 15.07)).toBeLessThan(0.1);
  expect(refuse.opacity).toBe(0.5);
  // Half of it shows what is behind (#262626, 38): words 89 → 64, ground 255 → 147. (0.2918 + 0.05) ÷ (0.0513 + 0.05) = 3.37.
  expect(Math.abs(refuse.contrast! - 3.37)).toBeLessThan(0.1);
});

it('in a frame of another site: the frame says what it says, the page where it stands', async () => {
  await product.open('https://in-frame.example/');
  await pause(2_000);
  const layers = await layersOf('in-frame.example', 2);
  const inside = layers.find(({ where }) => where?.frame !== 0)!;
  const place = layers.find(({ where }) => where?.frame === 0)!;
  expect(inside.data).toMatchObject({ cmp: 'sourcepoint', covers: null, locksScroll: false, language: 'en' });
  expect(inside.data.buttons.map(({ button: kind, width, height }) => [kind, width, height])).toEqual([['accept', 200, 48], ['refuse', 200, 48], ['settings', 200, 48]]);
  expect(button(inside, 'refuse')).toMatchObject({ contrast: 21, prominence: 1, filled: true });
  expect(place.data).toMatchObject({ cmp: 'sourcepoint', layer: 'first', text: '', buttons: [], links: [], toggles: [], covers: 1, locksScroll: true, pageLanguage: 'en' });
});

it('a wall', async () => {
  await product.open('https://wall.example/');
  await pause(1_500);
  const [layer] = await layersOf('wall.example');
  expect(layer!.data).toMatchObject({ covers: 1, locksScroll: true });
  expect(layer!.data.buttons.map(({ button: kind }) => kind)).toEqual(['accept']);
  expect(layer!.data.links).toEqual([expect.objectContaining({ words: 'S’abonner pour refuser' })]);
});

async function layerShare(url: string, height: number): Promise<number> {
  const page = await product.open(url);
  const inner = await page.evaluate(() => innerHeight);
  await page.close();
  return height / inner;
}
