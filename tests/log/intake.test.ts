import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Intake, type IntakeGate } from '../../lib/log/intake.ts';
import type { Draft, Observation } from '../../lib/model/observation.ts';

const SITE = 'boutique.example.fr';

/** Every gate made, every append asked for. */
function anIntake(append: (drafts: readonly Draft[]) => Promise<unknown> = async () => {}) {
  const seen = { gates: 0, appended: [] as number[][], tabs: [] as number[][] };
  const gate: IntakeGate<number> = {
    redact: async (raw) => (typeof raw === 'number' ? ({ kind: raw < 0 ? 'cookie-change' : 'scrolled', data: { toEnd: false }, at: raw, source: 's', n: raw, witness: 'content' } as unknown as Observation) : null),
    place: async (tab) => (tab < 0 ? null : { tab, frame: 0, document: null, site: SITE, url: null }),
  };
  const intake = new Intake<number>({
    gate: async () => { seen.gates++; return gate; },
    append: async (drafts) => { seen.appended.push(drafts.map(({ n }) => n)); await append(drafts); },
    stored: (drafts) => { seen.tabs.push([...new Set(drafts.flatMap(({ where }) => (where === null ? [] : [where.tab])))]); },
  });
  return { intake, seen };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('the intake', () => {
  it('stores together what comes together, in the order in which it came, under one gate', async () => {
    const { intake, seen } = anIntake();
    // The browser is asked for the first one's tab and takes a while to answer.
    const all = [intake.take([1], ['browser'], new Promise((tell) => { setTimeout(() => tell(7), 600); })), intake.take([2, 3], ['content'], 8), intake.take([4], ['browser'], 7)];
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await Promise.all(all)).toEqual([true, true, true]);
    expect(seen).toEqual({ gates: 1, appended: [[1, 2, 3, 4]], tabs: [[7, 8]] });
  });

  it('waits for a pause, and for no more than a moment when there is none', async () => {
    const { intake, seen } = anIntake();
    for (let n = 1; n <= 20; n++) { void intake.take([n], ['browser'], 7); await vi.advanceTimersByTimeAsync(100); }
    const first = seen.appended[0]!.length;
    expect(first).toBeGreaterThanOrEqual(3);
    expect(first).toBeLessThanOrEqual(6);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen.appended.flat()).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('drops what the gate refuses and what happened nowhere that is watched, but not a cookie change, which has no place', async () => {
    const { intake, seen } = anIntake();
    const all = [intake.take(['?', 1], ['content'], 7), intake.take([2], ['browser'], -1), intake.take([-3, 4], ['browser'], null), intake.take([5], ['browser'], Promise.reject(new Error('no such tab')))];
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await Promise.all(all)).toEqual([true, true, true, true]);
    expect(seen.appended).toEqual([[1, -3]]);
    // Nothing is left of these: nobody need look at the tab.
    const none = intake.take(['?'], ['content'], 7);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await none).toBe(true);
    expect(seen).toMatchObject({ appended: [[1, -3]], tabs: [[7]] });
  });

  it('says so when the store could not take them, and goes on', async () => {
    let broken = true;
    const { intake, seen } = anIntake(async () => { if (broken) throw new Error('quota'); });
    const lost = intake.take([1], ['content'], 7);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await lost).toBe(false);
    broken = false;
    const kept = intake.take([1], ['content'], 7);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await kept).toBe(true);
    expect(seen.tabs).toEqual([[7]]);
  });
});
