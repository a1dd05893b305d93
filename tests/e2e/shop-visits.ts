import type { Browser, Page } from 'puppeteer-core';
import type { Entry } from '../../lib/model/observation.ts';
import { described, type Outcomes } from '../sites/shop/broken/strayed.ts';
import { JOURNEYS, type Hands, type Journey } from '../sites/shop/journeys.ts';
import { inWindows } from './consent-visits.ts';
import { pause, recorded } from './product.ts';

/** The French shop and its twins, visited in either browser, and what is held against them. */

/** What a visit waits for has long come on a quiet machine. */
const LONGEST_MS = 15_000;

export const heldAgainst = (found: Outcomes): string[] => [...found.values()].filter(({ outcome }) => ['fail', 'warn', 'error'].includes(outcome)).map((result) => `${result.id}: ${described(result)}`);

export interface Task { readonly host: string; readonly journey: Journey }
type Handout = { readonly temoin: { lastVisit(host: string): Promise<{ entries: Entry[] } | null> } };

/**
 * Each window makes one visit after the other: every host is a site of its own, seen for the first time.
 * @param own the extension's own page
 * @throws with every journey that could not be made to its end
 */
export async function visits(browser: Browser, own: Page, tasks: readonly Task[], atOnce: number): Promise<Map<string, Outcomes>> {
  const waiting = [...tasks];
  const broken: string[] = [];
  await inWindows(browser, Array.from({ length: atOnce }, () => async (page: Page) => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const { host, journey } = task;
      const count = (kind: string): Promise<number> => own.evaluate(async (name, wanted) => ((await (globalThis as unknown as Handout).temoin.lastVisit(name))?.entries ?? []).filter((entry) => entry.kind === wanted).length, host, kind);
      const until: Hands['until'] = async (kind, least = 1) => {
        for (const end = Date.now() + LONGEST_MS; Date.now() < end; await pause(500)) if (await count(kind) >= least) return;
      };
      await JOURNEYS[journey]({ page, host, until, pause }).catch((error: Error) => broken.push(`${host} (${journey}): ${error.message}`));
      await pause(300);
    }
  }), atOnce);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  await pause(900);
  const found = new Map<string, Outcomes>();
  for (const { host } of tasks) {
    const entries = await own.evaluate(async (name) => (await (globalThis as unknown as Handout).temoin.lastVisit(name))?.entries ?? [], host) as Entry[];
    found.set(host, new Map(recorded(entries).results.map((result) => [result.id, result])));
  }
  return found;
}
