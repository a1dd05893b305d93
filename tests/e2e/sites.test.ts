import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROKEN as ROWS, type Broken } from '../sites/shop/broken/rows.ts';
import { strayed, type Outcomes } from '../sites/shop/broken/strayed.ts';
import { JOURNEYS, type Journey } from '../sites/shop/journeys.ts';
import { compliant, type Shop } from '../sites/shop/plan.ts';
import { shopRoutes } from '../sites/shop/routes.ts';
import { startProduct, type Product } from './product.ts';
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
