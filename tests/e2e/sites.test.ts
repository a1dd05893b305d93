import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/model/check.ts';
import { abroadRoutes, ENGLISH, GERMAN, LANGUAGES, PLAIN, THREE } from '../sites/abroad.ts';
import { BROKEN as ROWS, type Broken } from '../sites/shop/broken/rows.ts';
import { strayed, type Outcomes } from '../sites/shop/broken/strayed.ts';
import { JOURNEYS, type Journey } from '../sites/shop/journeys.ts';
import { compliant, type Shop } from '../sites/shop/plan.ts';
import { shopRoutes } from '../sites/shop/routes.ts';
import { pause, startProduct, type Product } from './product.ts';
import { heldAgainst, visits } from './shop-visits.ts';

/**
 * The proof of the checks: a good shop that nothing is held against, and its twins with one obligation broken each,
 * whose results differ from the good shop's in exactly the checks that are named, of all there are. Where a check
 * tells a twin, the good shop has passed it: a difference from "not tested" would prove no fault found.
 */
const AT_ONCE = 8;
/** `ROWS=id,id` visits these rows and the good shops that they are compared with only: for whoever writes one. */
const ONLY = process.env.ROWS?.split(',');
const BROKEN = ONLY === undefined ? ROWS : ROWS.filter(({ id }) => ONLY.includes(id));

/** A visit to make: a shop, and what the visitor does there. */
interface Seen { readonly id: string; readonly journey: Journey; readonly shop: Shop }
const goodId = (journey: Journey): string => `bonne-${journey}`;
const twinOf = ({ id, journey, base = same, how }: Broken): Seen => ({ id, journey, shop: how(base(compliant)) });
const same = (shop: Shop): Shop => shop;
/** The good shop that a row is compared with, and those that must have passed what it breaks. */
const goodFor = ({ id, journey, like = journey, base }: Broken): Seen => (base === undefined ? { id: goodId(like), journey: like, shop: compliant } : { id: `bonne-${id}`, journey: like, shop: base(compliant) });
const passesFor = ({ passesAfter = [] }: Broken): readonly Seen[] => [passesAfter].flat().map((journey) => ({ id: goodId(journey), journey, shop: compliant }));
const GOOD = [...new Map([...(ONLY === undefined ? (Object.keys(JOURNEYS) as Journey[]).map((journey) => ({ id: goodId(journey), journey, shop: compliant })) : []), ...BROKEN.flatMap((row) => [goodFor(row), ...passesFor(row)])].map((seen) => [seen.id, seen])).values()];
/** The long ones first, so that no window is left with one while the others are done. */
const LONG = /stay|wait|talk|withdraw/;
const VISITS: readonly Seen[] = [...GOOD, ...BROKEN.map(twinOf)].sort((a, b) => Number(LONG.test(b.journey)) - Number(LONG.test(a.journey)));
/** Numbers: a row's own words in its host name would be read wherever an address of it stands. */
const hostOf = (id: string, turn: number): string => `www.verrerie-${turn * 1_000 + VISITS.findIndex((seen) => seen.id === id)}.example`;

describe('a French shop', () => {
  let product: Product;
  /** By visit. */
  const found = new Map<string, Outcomes>();
  const held = (id: string): string[] => heldAgainst(found.get(id)!);
  const wrong = (row: Broken): string[] => strayed(row, found.get(row.id)!, found.get(goodFor(row).id)!, passesFor(row).map(({ id }) => found.get(id)!));

  async function visit(which: readonly Seen[], turn: number): Promise<void> {
    const seen = await visits(product.browser, product.own, which.map(({ id, journey }) => ({ host: hostOf(id, turn), journey })), AT_ONCE);
    for (const { id } of which) found.set(id, seen.get(hostOf(id, turn))!);
  }

  beforeAll(async () => {
    product = await startProduct(shopRoutes(new Map(VISITS.flatMap(({ id, shop }) => [[hostOf(id, 1), shop], [hostOf(id, 2), shop]] as const))));
    await visit(VISITS, 1);
    // A busy machine spoils a visit: a panel that is not read in time, a banner that goes late. It is made once more, at a host of its own.
    const again = new Set([...GOOD.filter(({ id }) => held(id).length > 0).map(({ id }) => id), ...BROKEN.filter((row) => wrong(row).length > 0).flatMap((row) => [row.id, goodFor(row).id, ...passesFor(row).map(({ id }) => id)])]);
    await visit(VISITS.filter(({ id }) => again.has(id)), 2);
  }, 900_000);
  afterAll(() => product?.close());

  it.each(GOOD.map(({ id }) => [id] as const))('as it should be, %s: nothing is held against it', (id) => expect(held(id)).toEqual([]));

  it.each(BROKEN.map((row) => [row.id, row] as const))('%s', (_id, row) => expect(wrong(row).join('\n')).toBe(''));
});

describe('sites elsewhere', () => {
  let product: Product;
  beforeAll(async () => { product = await startProduct(abroadRoutes); });
  afterAll(() => product?.close());

  /** The pages one after the other in one tab; the launcher of a chat is clicked where there is one. */
  async function seen(host: string, paths: readonly string[], scheme = 'https'): Promise<Outcomes> {
    const page = await product.browser.newPage({ type: 'window' });
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

  it('an English service: its notice, its banner and its chat are understood', async () => {
    const found = await seen(ENGLISH, ['/', '/privacy']);
    expect(heldAgainst(found)).toEqual([]);
    const ids = [...READ, ...BANNER.slice(0, 4), ...CHAT];
    expect(outcomes(found, ids)).toEqual(all('pass', ids));
  });

  it('a German workshop with an Impressum and a Datenschutzerklärung, and no cookie', async () => {
    const found = await seen(GERMAN, ['/', '/datenschutz', '/impressum']);
    // Its notice is of May 2024 and names the TMG, which the TDDDG replaced that month: both are true.
    expect(heldAgainst(found).map((one) => one.split(':')[0])).toEqual(['notice-date', 'notice-outdated-references']);
    expect(outcomes(found, [...READ, 'legal-notice-present'])).toEqual(all('pass', [...READ, 'legal-notice-present']));
  });

  it('a site in three languages: each page in its own', async () => {
    for (const { home, notice } of LANGUAGES) {
      const found = await seen(THREE, [home, notice]);
      // The German notice is the workshop's: old, and of an old law.
      expect(heldAgainst(found).map((one) => one.split(':')[0]), home).toEqual(home === '/de/' ? ['notice-date', 'notice-outdated-references'] : []);
      expect(outcomes(found, ['notice-language', 'banner-language']), home).toEqual({ 'notice-language': 'pass', 'banner-language': home === LANGUAGES[0]!.home ? 'pass' : expect.stringMatching(/pass|inapplicable|untested/) });
    }
  });

  it('a shop on plain HTTP, with a chat over ws', async () => {
    const found = await seen(PLAIN, ['/'], 'http');
    const broken = ['https-page', 'https-redirect', 'password-over-http', 'chat-transport-secure'];
    expect(outcomes(found, broken)).toEqual(all('fail', broken));
  });
});
