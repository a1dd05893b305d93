import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Kind } from '../lib/model/observation.ts';
import { CLOCK_MARGIN_MS, order, REQUEST_LAG_MS } from '../lib/order.ts';

/** Only what order reads: kind, source, number, times. */
function entry(kind: Kind, at: number, source = `${kind}-source`, n = 1, requestAt = at): Entry {
  return { kind, at, source, n, witness: 'content', seq: n, visit: 0, where: null, data: { requestAt } } as unknown as Entry;
}

describe('one recorder', () => {
  it('goes by number, whatever the clock says', () => {
    expect(order(entry('storage-write', 100, 's', 1), entry('gesture', 100, 's', 2))).toBe('before');
    expect(order(entry('storage-write', 90, 's', 3), entry('gesture', 100, 's', 2))).toBe('after');
  });

  it('dates a Set-Cookie from its request, not its arrival', () => {
    const header = entry('cookie-header', 900, 'worker', 9, 100);
    expect(order(header, entry('navigation', 500, 'worker', 5))).toBe('before');
    expect(order(entry('navigation', 50, 'worker', 5), header)).toBe('before');
    expect(order(header, entry('navigation', 100, 'worker', 5))).toBe('after'); // one clock, one time: the number decides
  });

  it('says nothing of an entry against itself', () => {
    const one = entry('gesture', 100);
    expect(order(one, one)).toBe('unclear');
  });
});

describe('two recorders', () => {
  it.each([
    [CLOCK_MARGIN_MS + 1, 'before'],
    [CLOCK_MARGIN_MS, 'unclear'],
    [0, 'unclear'],
    [-CLOCK_MARGIN_MS, 'unclear'],
    [-CLOCK_MARGIN_MS - 1, 'after'],
  ] as const)('a write %i ms ahead of a gesture is %s', (lead, expected) => {
    expect(order(entry('storage-write', 1000 - lead), entry('gesture', 1000))).toBe(expected);
  });

  it.each(['gesture', 'banner-click', 'message-sent'] as const)('a request may be stamped late against %s', (act) => {
    const seen = (late: number) => order(entry('request', 1000 + late), entry(act, 1000));
    expect(seen(-CLOCK_MARGIN_MS - 1)).toBe('before');
    expect(seen(-CLOCK_MARGIN_MS)).toBe('unclear');
    expect(seen(REQUEST_LAG_MS)).toBe('unclear');
    expect(seen(REQUEST_LAG_MS + 1)).toBe('after');
  });

  it('gives a Set-Cookie the same lag, counted from its request: an answer that straddles the click is before', () => {
    const click = entry('gesture', 1000);
    expect(order(entry('cookie-header', 1400, 'worker', 1, 990), click)).toBe('before');
    expect(order(entry('cookie-header', 1400, 'worker', 1, 1010), click)).toBe('unclear');
    expect(order(entry('cookie-header', 1400, 'worker', 1, 1016), click)).toBe('after');
  });

  it('gives other browser events no such lag', () => {
    expect(order(entry('navigation', 1006), entry('gesture', 1000))).toBe('after');
    expect(order(entry('request', 1006), entry('frame-started', 1000))).toBe('after');
  });
});

describe('a cookie change is an upper bound', () => {
  it('received before the gesture, it is before', () => {
    expect(order(entry('cookie-change', 994), entry('gesture', 1000))).toBe('before');
    expect(order(entry('cookie-change', 995), entry('gesture', 1000))).toBe('unclear');
  });

  it('received after it, it is unclear however late', () => {
    expect(order(entry('cookie-change', 60_000), entry('gesture', 1000))).toBe('unclear');
  });

  it('is held against the request of a Set-Cookie, in one worker without margin and without trusting numbers', () => {
    const header = entry('cookie-header', 2000, 'worker', 2, 1001);
    expect(order(entry('cookie-change', 1000, 'worker', 1), header)).toBe('before');
    expect(order(entry('cookie-change', 1500, 'worker', 1), header)).toBe('unclear');
  });

  it('two changes go by number in one life of the worker only', () => {
    expect(order(entry('cookie-change', 10, 'life-1', 1), entry('cookie-change', 10, 'life-1', 2))).toBe('before');
    expect(order(entry('cookie-change', 10, 'life-1', 1), entry('cookie-change', 9000, 'life-2', 1))).toBe('unclear');
  });
});

describe('property', () => {
  const kinds: Kind[] = ['cookie-change', 'cookie-header', 'request', 'gesture', 'banner-click', 'storage-write', 'navigation'];
  const entries = fc.record({
    kind: fc.constantFrom(...kinds), at: fc.integer({ min: 0, max: 60 }), source: fc.constantFrom('a', 'b', 'worker'),
    n: fc.integer({ min: 1, max: 20 }), early: fc.integer({ min: 0, max: 40 }),
  }).map((e) => entry(e.kind, e.at, e.source, e.n, e.at - e.early));

  it('is antisymmetric', () => {
    const seen = new Set<string>();
    const mirror = { before: 'after', after: 'before', unclear: 'unclear' } as const;
    fc.assert(fc.property(entries, entries, (a, b) => {
      const answer = order(a, b);
      seen.add(answer);
      expect(order(b, a)).toBe(mirror[answer]);
    }), { numRuns: 3000 });
    expect([...seen].sort()).toEqual(['after', 'before', 'unclear']); // not vacuous: every answer was given
  });
});
