import { describe, expect, it } from 'vitest';
import { placeDrafts } from '../../lib/log/place.ts';
import type { VisitRow } from '../../lib/log/schema.ts';
import type { Draft } from '../../lib/model/observation.ts';
import { recorder, telling } from './drafts.ts';

const SHOP = 'https://www.shop.fr/';
const NEWS = 'https://news.fr/';
const S = 1_000;
const say = telling(recorder('w'));

/** Each draft's visit as its place in the order of beginning, and the visits' sites and spans in seconds. */
function placing(drafts: readonly Draft[], batches = 1): { of: (number | null)[]; visits: string[] } {
  const rows: VisitRow[] = [];
  const placed: (VisitRow | null)[] = [];
  for (let i = 0; i < batches; i++) placed.push(...placeDrafts(drafts.slice((i * drafts.length) / batches, ((i + 1) * drafts.length) / batches), rows).placed);
  return {
    of: placed.map((row) => row && rows.indexOf(row)),
    visits: rows.map(({ tab, site, startedAt, endedAt }) => `${tab} ${site} ${startedAt / S}–${endedAt === Infinity ? '' : endedAt / S}`),
  };
}

describe('a visit', () => {
  it('is all pages of one site in a tab, reloads and other hosts of the site included', () => {
    const { of, visits } = placing([say.ask(1 * S, 1, SHOP), say.go(1.1 * S, 1, SHOP), say.go(9 * S, 1, SHOP), say.go(20 * S, 1, 'https://pay.shop.fr/'), say.go(30 * S, 1, SHOP, 'history')]);
    expect(of).toEqual([0, 0, 0, 0, 0]);
    expect(visits).toEqual(['1 shop.fr 1–']);
  });

  it('ends when the tab leaves the site, and coming back is another', () => {
    const { of, visits } = placing([
      say.go(1 * S, 1, SHOP), say.ask(10 * S, 1, NEWS), say.go(10.2 * S, 1, NEWS), say.store(11 * S, 1, NEWS, 'x'), say.ask(20 * S, 1, SHOP), say.go(20.1 * S, 1, SHOP), say.store(21 * S, 1, SHOP, 'y'),
    ]);
    expect(of).toEqual([0, 1, 1, 1, 2, 2, 2]);
    expect(visits).toEqual(['1 shop.fr 1–10.2', '1 news.fr 10–20.1', '1 shop.fr 20–']);
  });

  it('begins with a redirection of the browser\'s own, which no request precedes', () => {
    const { of } = placing([say.go(1 * S, 1, SHOP), say.go(10 * S, 1, NEWS), say.upgraded(20 * S, 1, 'http://www.shop.fr/', SHOP), say.ask(20.1 * S, 1, SHOP), say.go(20.2 * S, 1, SHOP)]);
    expect(of).toEqual([0, 1, 2, 2, 2]);
  });

  it('is one tab\'s', () => {
    const { of, visits } = placing([say.go(1 * S, 1, SHOP), say.go(2 * S, 2, SHOP), say.go(3 * S, 2, NEWS), say.store(4 * S, 1, SHOP, 'x')]);
    expect(of).toEqual([0, 1, 2, 0]);
    expect(visits).toEqual(['1 shop.fr 1–', '2 shop.fr 2–3', '2 news.fr 3–']);
  });

  it('keeps its late drafts for 60 seconds after its end', () => {
    const left = [say.go(1 * S, 1, SHOP), say.go(10 * S, 1, NEWS)];
    expect(placing([...left, say.store(69.9 * S, 1, SHOP, 'x')]).of).toEqual([0, 1, 0]);
    expect(placing([...left, say.store(70.1 * S, 1, SHOP, 'x')]).of).toEqual([0, 1, 2]);
  });

  it('keeps them even when it was come back to', () => {
    const { of } = placing([say.go(1 * S, 1, SHOP), say.go(10 * S, 1, NEWS), say.go(20 * S, 1, SHOP), say.store(9.9 * S, 1, SHOP, 'x'), say.store(10.05 * S, 1, SHOP, 'y'), say.store(19.9 * S, 1, SHOP, 'w'), say.store(20.1 * S, 1, SHOP, 'z')]);
    expect(of).toEqual([0, 1, 2, 0, 0, 2, 2]);
  });

  it('begins with whatever is heard first of its document', () => {
    const first = [say.ask(20 * S, 1, SHOP), say.start(20.02 * S, 1, SHOP), say.go(20.01 * S, 1, SHOP), say.held(20.03 * S, 1, SHOP)];
    for (const order of [[0, 1, 2, 3], [1, 0, 2, 3], [2, 1, 3, 0], [3, 1, 2, 0], [1, 2, 0, 3]]) {
      const { of, visits } = placing([say.go(1 * S, 1, SHOP), say.go(10 * S, 1, NEWS), ...order.map((i) => first[i]!)]);
      expect(of).toEqual([0, 1, 2, 2, 2, 2]);
      expect(visits[2]).toBe('1 shop.fr 20–');
    }
  });

  it('does not begin with a frame inside it', () => {
    const frame = say.start(11 * S, 1, SHOP);
    const inner = { ...frame, data: { ...frame.data, top: false } } as Draft;
    expect(placing([say.go(1 * S, 1, SHOP), say.go(10 * S, 1, NEWS), inner]).of).toEqual([0, 1, 0]);
    expect(placing([say.go(1 * S, 1, SHOP), say.go(10 * S, 1, NEWS), frame]).of).toEqual([0, 1, 2]);
  });

  it('is not left by asking for a document that never comes', () => {
    const { of, visits } = placing([say.go(1 * S, 1, SHOP), say.ask(5 * S, 1, 'https://files.fr/big.zip'), say.store(6 * S, 1, SHOP, 'x')]);
    expect(of).toEqual([0, 1, 0]);
    expect(visits[0]).toBe('1 shop.fr 1–');
  });

  it('keeps the answer to its own request when another site was committed meanwhile', () => {
    const { of, visits } = placing([say.go(1 * S, 1, SHOP), say.ask(5 * S, 1, 'https://c.fr/'), say.go(5.1 * S, 1, NEWS), say.load(5.3 * S, 1, 'https://c.fr/', 'https://c.fr/x.js'), say.go(5.4 * S, 1, 'https://c.fr/')]);
    expect(of).toEqual([0, 1, 2, 1, 1]);
    expect(visits).toEqual(['1 shop.fr 1–5.1', '1 c.fr 5–', '1 news.fr 5.1–5.4']);
  });

  it('was none when its request came to nothing half a minute ago', () => {
    const { visits } = placing([say.ask(5 * S, 1, 'https://c.fr/'), say.go(40 * S, 1, NEWS)]);
    expect(visits).toEqual(['1 c.fr 5–40', '1 news.fr 40–']);
  });

  it('is not torn apart when commits are told in the wrong order', () => {
    const { of, visits } = placing([say.go(1 * S, 1, SHOP), say.go(80 * S, 1, SHOP), say.go(50 * S, 1, NEWS), say.store(81 * S, 1, SHOP, 'x')]);
    expect(of).toEqual([0, 0, 1, 0]);
    expect(visits).toEqual(['1 shop.fr 1–', '1 news.fr 50–80']);
    expect(placing([say.go(80 * S, 1, SHOP), say.go(70 * S, 1, SHOP), say.go(75 * S, 1, NEWS)]).visits).toEqual(['1 shop.fr 70–', '1 news.fr 75–80']);
  });

  it('ends when a page comes out of the back/forward cache too', () => {
    expect(placing([say.go(1 * S, 1, SHOP), say.go(10 * S, 1, NEWS), say.go(15 * S, 1, SHOP, 'restored')]).visits).toEqual(['1 shop.fr 1–10', '1 news.fr 10–15', '1 shop.fr 15–']);
  });

  it('begins no earlier than a minute before what was first heard, whatever a clock says', () => {
    expect(placing([say.go(100 * S, 1, SHOP), say.store(99 * S, 1, SHOP, 'x'), say.store(1 * S, 1, SHOP, 'y')]).visits).toEqual(['1 shop.fr 99–']);
  });

  it('has no part in what has no tab', () => {
    expect(placing([say.change(1, 'a', 'b', 'shop.fr')]).of).toEqual([null]);
    const worker = say.store(1, -1, SHOP, 'x');
    expect(placing([worker]).of).toEqual([null]);
  });

  it('is the same however the drafts are cut into batches', () => {
    const drafts = [say.ask(1 * S, 1, SHOP), say.go(1.1 * S, 1, SHOP), say.store(2 * S, 1, SHOP, 'x'), say.go(10 * S, 1, NEWS), say.store(10.1 * S, 1, SHOP, 'y'), say.go(20 * S, 1, SHOP)];
    for (const batches of [2, 3, 6]) expect(placing(drafts, batches)).toEqual(placing(drafts));
  });
});
