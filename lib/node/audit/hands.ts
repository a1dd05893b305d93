import type { Page } from 'puppeteer-core';
import type { Eyes } from './driver.ts';

/** Done (`how`: by what, in words for the log), or why not, in words for the reader of the scorecard. */
export type Performed = { readonly done: true; readonly how: string | null } | { readonly done: false; readonly why: string };

export interface Stage {
  readonly page: Page;
  readonly eyes: Eyes;
  /** Resolves when the page has been quiet for long enough, at most 30 s. */
  readonly settle: () => Promise<void>;
  /** Widgets and banners come late: this many milliseconds they are looked for. */
  readonly lookMs: number;
}

export const done = (how: string | null = null): Performed => ({ done: true, how });
export const not = (why: string): Performed => ({ done: false, why });

/** The mouse goes there and clicks. By keyboard when something covers the place: what was aimed at has the focus. */
export async function pressed(page: Page, { x, y, covered }: { readonly x: number; readonly y: number; readonly covered: boolean }): Promise<void> {
  if (covered) { await page.keyboard.press('Enter'); return; }
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.click(x, y, { delay: 60 });
}

/** Looks at once, then again and again for `forMs`. Null: not seen. */
export async function looked<T>(look: () => Promise<T | null>, forMs: number): Promise<T | null> {
  const until = Date.now() + forMs;
  for (;;) {
    const found = await look();
    if (found !== null || Date.now() >= until) return found;
    await pause(250);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
