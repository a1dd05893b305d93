import type { Browser, Page } from 'puppeteer-core';
import { perform } from '../../lib/node/audit/acts.ts';
import { Eyes } from '../../lib/node/audit/driver.ts';
import type { Act } from '../../lib/node/audit/options.ts';
import type { ConsentPlatform } from '../sites/consent/platform.ts';
import { pause } from './product.ts';

/** Does acts in order; gives those that could not be done, with the reason. */
export type Visitor = (page: Page, acts: readonly Act[], hands: ConsentPlatform['hands']) => Promise<string[]>;

const QUIET_MS = 400;

/** As the audit command does: with the product's own eyes. */
export const withEyes = (extensionId: string) => async (page: Page, acts: readonly Act[]): Promise<string[]> => {
  const eyes = await Eyes.open(page, extensionId);
  const failed: string[] = [];
  for (const act of acts) {
    const result = await perform(act, { page, eyes, settle: () => pause(QUIET_MS), lookMs: 8_000 });
    if (!result.done) failed.push(`${act}: ${result.why}`);
  }
  await eyes.settle();
  return failed;
};

/** Where the audit command has no eyes (it speaks Chromium's protocol): by what the page is known to offer. */
export const withHands = (layersSeen: (host: string) => Promise<number>): Visitor => async (page, acts, hands) => {
  const failed: string[] = [];
  for (const act of acts) {
    if (act === 'reload') { await page.reload({ waitUntil: 'load' }); await pause(QUIET_MS); continue; }
    const steps = act === 'accept' ? [hands.accept] : act === 'refuse' ? [hands.refuse] : act === 'withdraw' ? hands.withdraw : hands.customise && [hands.customise.settings, hands.customise.save];
    if (!steps) { failed.push(`${act}: the banner has no settings`); continue; }
    const host = new URL(page.url()).hostname;
    for (const [index, step] of steps.entries()) {
      const before = act === 'customise' && index < steps.length - 1 ? await layersSeen(host) : 0;
      await clickOn(page, step);
      if (index === steps.length - 1) break;
      // Whoever opened settings reads them, and so does the product, however busy the machine is.
      await pause(3_000);
      for (const end = Date.now() + 10_000; act === 'customise' && Date.now() < end && await layersSeen(host) <= before; await pause(300));
    }
    await untilGone(page, steps[steps.length - 1]!);
    await pause(QUIET_MS);
  }
  return failed;
};

/** Asked again and again: frames are not drawn in windows that lie behind, and what is drawn anew is another element. */
async function clickOn(page: Page, selector: string): Promise<void> {
  const until = Date.now() + 8_000;
  for (let clicked = false; !clicked; await pause(100)) {
    clicked = await clickOnce(page, selector).catch((error: Error) => { if (Date.now() > until) throw error; return false; });
    if (!clicked && Date.now() > until) throw new Error(`not seen: ${selector}`);
  }
}
async function clickOnce(page: Page, selector: string): Promise<boolean> {
  const element = await page.$(selector);
  if (!element || !(await element.isVisible())) return false;
  await pause(500);
  await element.scrollIntoView();
  await element.click();
  return true;
}

/** Banners show their buttons a moment before they listen to them: a visitor clicks again. */
async function untilGone(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < 4; tries++) {
    await pause(700);
    const element = await page.$(selector);
    if (!element || !(await element.isVisible())) return;
    await element.click().catch(() => {});
  }
}

/** Each in a window of its own, so that all are seen; a few at a time. */
export async function inWindows<T>(browser: Browser, tasks: readonly ((page: Page) => Promise<T>)[], atOnce: number): Promise<PromiseSettledResult<T>[]> {
  const results: PromiseSettledResult<T>[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (next < tasks.length) {
      const mine = next++;
      const page = await browser.newPage({ type: 'window' });
      try { results[mine] = { status: 'fulfilled', value: await tasks[mine]!(page) }; } catch (reason) { results[mine] = { status: 'rejected', reason }; }
      await page.close().catch(() => {});
    }
  }));
  return results;
}
