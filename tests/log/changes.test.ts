import { describe, expect, it } from 'vitest';
import { receives, selectChanges, type VisitSpan } from '../../lib/log/changes.ts';
import type { Draft, Entry, EntryOf } from '../../lib/model/observation.ts';
import { recorder, telling } from './drafts.ts';

const SHOP = 'https://www.shop.fr/';
const say = telling(recorder('w'));
let seq = 0;
const entry = (draft: Draft, visit: number | null = 1): Entry => ({ ...draft, seq: ++seq, visit }) as Entry;
const change = (...args: Parameters<typeof say.change>) => entry(say.change(...args), null) as EntryOf<'cookie-change'>;

const visit: VisitSpan = { site: 'shop.fr', startedAt: 1_000, endedAt: 9_000 };
const entries = [entry(say.go(1_000, 1, SHOP)), entry(say.load(1_100, 1, SHOP, 'https://widget.chat.io/x.js'))];
const selects = (candidate: EntryOf<'cookie-change'>, elsewhere: Entry[] = [], own: Entry[] = entries, span = visit): boolean =>
  selectChanges(span, own, [candidate], elsewhere).length === 1;

describe('a cookie change is a visit\'s own', () => {
  it('when it came while the visit lasted', () => {
    expect([999, 1_000, 9_000, 9_001].map((time) => selects(change(time, 'a', '1', 'shop.fr')))).toEqual([false, true, true, false]);
    expect(selects(change(1e12, 'a', '1', 'shop.fr'), [], entries, { ...visit, endedAt: null })).toBe(true);
  });

  it('when the cookie belongs to a host the visit contacted', () => {
    expect(['shop.fr', '.www.shop.fr', 'chat.io', '.widget.chat.io', 'other.chat.io', 'hop.fr', 'news.fr', ''].map((domain) => selects(change(2_000, 'a', '1', domain))))
      .toEqual([true, true, true, true, false, false, false, false]);
  });

  it('when a host-only cookie is that very host\'s', () => {
    expect(selects(change(2_000, 'a', '1', 'chat.io', { hostOnly: true }))).toBe(false);
    expect(selects(change(2_000, 'a', '1', 'widget.chat.io', { hostOnly: true }))).toBe(true);
  });

  it('when a frame stood at that host', () => {
    const framed = [entry(say.store(2_000, 1, 'https://panel.desk.com/', 'x'))];
    expect(selects(change(2_100, 'a', '1', 'desk.com'), [], framed)).toBe(true);
  });

  it('when it lies in no partition, or in this site\'s', () => {
    expect([null, 'shop.fr', 'https://shop.fr', 'https://news.fr'].map((partition) => selects(change(2_000, 'a', '1', 'chat.io', { partition })))).toEqual([true, true, true, false]);
  });

  it('unless another visit\'s witnessed write explains it and none here does', () => {
    const theirs = (time: number, name = 'a', value = '1') => entry(say.cookie(time, 2, SHOP, name, value), 2);
    const own = [...entries, entry(say.cookie(2_000, 1, SHOP, 'a', '1'))];
    const candidate = change(2_001, 'a', '1', 'shop.fr');
    expect(selects(candidate, [theirs(2_000)])).toBe(false);
    expect(selects(candidate, [theirs(2_000)], own)).toBe(true);
    expect(selects(candidate, [theirs(2_000, 'a', '2')])).toBe(true);
    expect(selects(candidate, [theirs(2_000, 'b')])).toBe(true);
    expect(selects(candidate, [theirs(7_001)])).toBe(false);
    expect(selects(candidate, [theirs(7_002)])).toBe(true);
    expect(selects(candidate, [entry(say.store(2_000, 2, SHOP, 'a'), 2)])).toBe(true);
  });

  it('unless it is a removal that went with another visit\'s write of the same name', () => {
    const removal = change(2_001, 'a', 'old', 'shop.fr', { removed: true, cause: 'overwrite' });
    expect(selects(removal, [entry(say.cookie(2_000, 2, SHOP, 'a', 'new'), 2)])).toBe(false);
    expect(selects(removal, [entry(say.cookie(2_000, 2, SHOP, 'b', 'new'), 2)])).toBe(true);
  });
});

it.each([
  ['www.shop.fr', 'shop.fr', true], ['shop.fr', '.shop.fr', true], ['shop.fr', 'SHOP.fr', true], ['myshop.fr', 'shop.fr', false], ['shop.fr', 'www.shop.fr', false],
  ['10.0.0.1', '0.0.1', false], ['10.0.0.1', '10.0.0.1', true], ['localhost', 'localhost', true], ['shop.fr', '', false],
])('%s receives a cookie of %s: %s', (host, domain, yes) => expect(receives(host, domain)).toBe(yes));
