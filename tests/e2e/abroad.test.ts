import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Outcome } from '../../lib/model/check.ts';
import { abroadRoutes, ENGLISH, GERMAN, LANGUAGES, PLAIN, THREE } from '../sites/abroad.ts';
import type { Outcomes } from '../sites/shop/broken/strayed.ts';
import { pause, startProduct, type Product } from './product.ts';
import { heldAgainst } from './shop-visits.ts';

/** Sites of other countries, in windows of their own at the same time: their visits are mostly waiting. */
describe.concurrent('sites elsewhere', () => {
  let product: Product;
  beforeAll(async () => { product = await startProduct(abroadRoutes); });
  afterAll(() => product?.close());

  /** The pages one after the other in one tab; the launcher of a chat is clicked where there is one. */
  async function seen(host: string, paths: readonly string[], scheme = 'https'): Promise<Outcomes> {
    const page = await product.browser.newPage({ type: 'window' });
    await page.emulateFocusedPage(true);
    for (const at of paths) {
      await page.goto(`${scheme}://${host}${at}`, { waitUntil: 'load' });
      await pause(2_500);
      const launcher = await page.$('#chat');
      if (launcher) { await launcher.click(); await pause(3_500); }
    }
    const { results } = await product.visit(host);
    await page.close();
    return new Map(results.map((result) => [result.id, result]));
  }
  const outcomes = (found: Outcomes, ids: readonly string[]): Record<string, string> => Object.fromEntries(ids.map((id) => [id, found.get(id)!.outcome]));
  const all = (outcome: Outcome, ids: readonly string[]): Record<string, string> => Object.fromEntries(ids.map((id) => [id, outcome]));

  const READ = ['notice-language', 'notice-link-present', 'notice-controller-identity', 'notice-legal-basis', 'notice-retention', 'notice-rights', 'notice-complaint-authority'];
  const BANNER = ['banner-present', 'banner-language', 'banner-reject-first-layer', 'banner-button-parity', 'banner-purposes-stated'];

  const CHAT = ['chat-ai-disclosure', 'chat-info-at-collection', 'chat-privacy-link', 'chat-human-handoff', 'chat-retention-stated', 'chat-sensitive-data-warning', 'chat-purpose-stated'];

  it('an English service: its notice, its banner and its chat are understood', async ({ expect }) => {
    const found = await seen(ENGLISH, ['/', '/privacy']);
    expect(heldAgainst(found)).toEqual([]);
    const ids = [...READ, ...BANNER.slice(0, 4), ...CHAT];
    expect(outcomes(found, ids)).toEqual(all('pass', ids));
  });

  it('a German workshop with an Impressum and a Datenschutzerklärung, and no cookie', async ({ expect }) => {
    const found = await seen(GERMAN, ['/', '/datenschutz', '/impressum']);
    // Its notice is of May 2024 and names the TMG, which the TDDDG replaced that month: both are true.
    expect(heldAgainst(found).map((one) => one.split(':')[0])).toEqual(['notice-date', 'notice-outdated-references']);
    expect(outcomes(found, [...READ, 'legal-notice-present'])).toEqual(all('pass', [...READ, 'legal-notice-present']));
  });

  it('a site in three languages: each page in its own', async ({ expect }) => {
    for (const { home, notice } of LANGUAGES) {
      const found = await seen(THREE, [home, notice]);
      // The German notice is the workshop's: old, and of an old law.
      expect(heldAgainst(found).map((one) => one.split(':')[0]), home).toEqual(home === '/de/' ? ['notice-date', 'notice-outdated-references'] : []);
      expect(outcomes(found, ['notice-language', 'banner-language']), home).toEqual({ 'notice-language': 'pass', 'banner-language': home === LANGUAGES[0]!.home ? 'pass' : expect.stringMatching(/pass|inapplicable|untested/) });
    }
  });

  it('a shop on plain HTTP, with a chat over ws', async ({ expect }) => {
    const found = await seen(PLAIN, ['/'], 'http');
    const broken = ['https-page', 'https-redirect', 'password-over-http', 'chat-transport-secure'];
    expect(outcomes(found, broken)).toEqual(all('fail', broken));
  });
});
