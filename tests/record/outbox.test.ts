import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../lib/model/observation.ts';
import { Outbox } from '../../lib/record/outbox.ts';

const one = (n: number): Observation<string> => ({ kind: 'scrolled', data: { toEnd: false }, at: n, source: 's', n, witness: 'content' });

/** A log that can be dead, deaf (stores, but its answer is lost), or well. */
function aLog() {
  const stored = new Map<number, number>();
  const log = { state: 'well' as 'well' | 'dead' | 'deaf', stored, sent: 0, send: async (batch: readonly Observation<string>[]) => {
    log.sent++;
    if (log.state === 'dead') throw new Error('dead');
    for (const { n } of batch) stored.set(n, (stored.get(n) ?? 0) + 1);
    if (log.state === 'deaf') throw new Error('the answer was lost');
    return batch.at(-1)!.n;
  } };
  return log;
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('the outbox', () => {
  it('ships a burst as one batch and then holds nothing', async () => {
    const log = aLog();
    const outbox = new Outbox(log.send);
    for (let n = 1; n <= 50; n++) outbox.put(one(n));
    await vi.advanceTimersByTimeAsync(150);
    expect(log.sent).toBe(1);
    expect(log.stored.size).toBe(50);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(log.sent).toBe(1);
  });

  it.each(['dead', 'deaf'] as const)('sends again while the log is %s, and loses nothing', async (state) => {
    const log = aLog();
    const outbox = new Outbox(log.send);
    log.state = state;
    for (let n = 1; n <= 5; n++) outbox.put(one(n));
    await vi.advanceTimersByTimeAsync(2_000);
    for (let n = 6; n <= 9; n++) outbox.put(one(n));
    log.state = 'well';
    await vi.advanceTimersByTimeAsync(12_000);
    expect([...log.stored.keys()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('sends everything at once when the page goes away, even while a batch is under way', async () => {
    const log = aLog();
    const outbox = new Outbox(log.send);
    outbox.put(one(1));
    void outbox.flush();
    outbox.put(one(2));
    outbox.flushAll();
    await vi.advanceTimersByTimeAsync(0);
    expect(log.stored.has(2)).toBe(true);
  });

  it('keeps a flood within bounds and counts what it threw away', () => {
    const log = aLog();
    log.state = 'dead';
    const outbox = new Outbox(log.send);
    for (let n = 1; n <= 9_000; n++) outbox.put(one(n));
    expect(outbox.lost).toBe(1_000);
  });

  it('is silent once closed', async () => {
    const log = aLog();
    const outbox = new Outbox(log.send);
    outbox.put(one(1));
    outbox.close();
    outbox.put(one(2));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(log.sent).toBe(0);
  });
});
