import { describe, expect, it } from 'vitest';
import { dueIn, LONGEST_MS, QUIET_MS, touchedTabs } from '../../lib/log/judging-pace.ts';
import type { Draft } from '../../lib/model/observation.ts';

const NOW = 1_795_000_000_000;
const draft = (kind: string, data: object, tab: number | null = 7): Draft =>
  ({ kind, data, at: NOW, source: 's', n: 1, witness: 'browser', where: tab === null ? null : { tab, frame: 0, document: null, site: 'boutique.example.fr', url: null } }) as unknown as Draft;

describe('the pace of judging', () => {
  /** Something comes every `everyMs`; when it is judged, in ms since it began. */
  function judgedAt(everyMs: number, forMs: number, tookMs = 0): number[] {
    const done: number[] = [];
    let [since, due] = [NOW, Infinity];
    for (let now = NOW; now < NOW + forMs; now += 50) {
      if (now >= due) { done.push(now - NOW); [since, due] = [-1, Infinity]; }
      if ((now - NOW) % everyMs !== 0) continue;
      if (since < 0) since = now;
      due = now + dueIn({ since, judgements: done.length, judgedAt: NOW + (done.at(-1) ?? 0), tookMs }, now);
    }
    return done;
  }

  it('judges once a second was quiet', () => expect(dueIn({ since: NOW - 300, judgements: 0, judgedAt: 0, tookMs: 0 }, NOW)).toBe(QUIET_MS));
  it('judges a page that never rests all the same', () => expect(judgedAt(500, 20_000)[0]).toBe(LONGEST_MS));
  it('rests ever longer when nothing but traffic comes, and never longer than the longest', () => {
    const times = judgedAt(1_500, 60_000);
    const rests = times.slice(1).map((at, index) => at - times[index]!);
    expect(times[0]).toBe(QUIET_MS);
    expect(rests[0]).toBeGreaterThanOrEqual(2_000);
    expect(rests[1]).toBeGreaterThan(rests[0]!);
    expect(rests[2]).toBeGreaterThan(rests[1]!);
    expect(Math.max(...rests)).toBeLessThanOrEqual(LONGEST_MS + 1_500 + QUIET_MS);
    // Every second that was quiet would be one: 40 in a minute.
    expect(times.length).toBeLessThan(11);
    expect(times.length).toBeGreaterThan(6);
  });
  it('does not wait for a rest that is over', () => expect(dueIn({ since: NOW, judgements: 5, judgedAt: NOW - 60_000, tookMs: 0 }, NOW)).toBe(QUIET_MS));
  it('takes at most a twentieth of the time for visits that are long to read', () => expect(dueIn({ since: NOW, judgements: 0, judgedAt: 0, tookMs: 400 }, NOW)).toBe(8_000));
  it('owes nothing to the past: what is late is due now', () => expect(dueIn({ since: NOW - 60_000, judgements: 1, judgedAt: NOW - 30_000, tookMs: 0 }, NOW)).toBe(0));
});

describe('what is news', () => {
  it.each([
    ['navigation', { type: 'document' }, true], ['navigation', { type: 'restored' }, true], ['navigation', { type: 'history' }, false],
    ['frame-started', { top: true }, true], ['frame-started', { top: false }, false],
    ['gesture', {}, true], ['banner-click', {}, true], ['widget-seen', {}, true], ['notice-read', {}, true], ['hole', {}, true],
    ['request', {}, false], ['cookie-write', {}, false], ['storage-write', {}, false],
  ] as const)('%s %o: %s', (kind, data, news) => expect([...touchedTabs([draft('request', {}), draft(kind, data), draft('chain', {})])]).toEqual([[7, news]]));
  it('is told of each tab apart; what has no tab touches none', () =>
    expect(touchedTabs([draft('request', {}, 1), draft('gesture', {}, 2), draft('request', {}, 2), draft('cookie-change', {}, null)])).toEqual(new Map([[1, false], [2, true]])));
});
