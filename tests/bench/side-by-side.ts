import type { Browser, Page } from 'puppeteer-core';
import { processorTime } from './processor.ts';

/** The same browser without and with the extension. */
export interface Side { readonly browser: Browser; readonly page: Page }

const WARM_UP = 2;
/** What a page leads to after its load (the worker stores, judges) must not fall into the next one's. */
const BETWEEN_MS = 500;
const AT_THE_END_MS = 3_000;

export const say = (line: string): void => void process.stdout.write(`${line}\n`);
export const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
export const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/**
 * Alternates the two browsers, so that a busy machine slows both. Says the medians and their ratio, the fastest of
 * each (what the work itself takes, when others share the processor), and the processor time of all processes.
 */
export async function sideBySide(name: string, unit: string, rounds: number, sides: readonly [Side, Side], measure: (page: Page) => Promise<number>): Promise<void> {
  const times: [number[], number[]] = [[], []];
  const used = (): (number | null)[] => sides.map(({ browser }) => processorTime(browser.process()?.pid ?? 0));
  let before = used();
  for (let round = -WARM_UP; round < rounds; round++) {
    if (round === 0) before = used();
    for (const [which, { page }] of sides.entries()) {
      const time = await measure(page);
      if (round >= 0) times[which]!.push(time);
      await pause(BETWEEN_MS);
    }
  }
  await pause(AT_THE_END_MS);
  const after = used();
  const [bare, ours] = sides.map((_, i) => (before[i] === null || after[i] === null ? Number.NaN : (after[i]! - before[i]!) / rounds)) as [number, number];
  const line = (what: string, [a, b]: readonly number[], of: string): string => `${what} ${a!.toFixed(1)} and ${b!.toFixed(1)} ${of}, ratio ${(b! / a!).toFixed(2)}`;
  say(`${name}, without and with: ${line('median', times.map(median), unit)}; ${line('fastest', times.map((list) => Math.min(...list)), unit)}; ${line('processor time', [bare, ours], 'ms a round')} (${rounds} rounds)`);
}
