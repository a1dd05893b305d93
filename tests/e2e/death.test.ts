import { afterEach, describe, expect, it } from 'vitest';
import { DEMO, startDemo, type Demo } from '../../lib/node/demo/index.ts';
import { launchChromium } from '../support/browser.ts';
import { EXTENSION, pause, recorded, type Recorded } from './product.ts';
import type { Browser, Target } from 'puppeteer-core';
import type { Entry } from '../../lib/model/observation.ts';

/**
 * A real worker, killed in the middle of a real visit, as browsers do when they want its memory. The log must
 * tell the same story. (Every point before and after an append is drilled in tests/log.)
 */
let demo: Demo | null = null;
let browser: Browser | null = null;
afterEach(async () => { await browser?.close(); await demo?.close(); browser = demo = null; });

const isWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

async function visit(killAt: readonly ('loading' | 'loaded' | 'before the click' | 'after the click')[]): Promise<Recorded & { readonly lives: number }> {
  demo = await startDemo();
  browser = await launchChromium({ extension: EXTENSION, proxy: demo.proxy });
  const first = await browser.waitForTarget(isWorker);
  const id = new URL(first.url()).hostname;
  // A browser that has just been started may load a page before it has started the worker: another story, told as a hole.
  const worker = (await first.worker())!;
  for (let ready = false; !ready; await pause(50)) ready = await worker.evaluate('chrome.webRequest.onHeadersReceived.hasListeners()').then(Boolean, () => false);
  const kill = async (moment: (typeof killAt)[number]): Promise<void> => {
    if (!killAt.includes(moment)) return;
    const target = browser!.targets().find(isWorker);
    // Gone before its session could be let go: dead all the same.
    if (target) await (await target.worker())!.close().catch((error: Error) => { if (!/No session with given id/.test(error.message)) throw error; });
  };
  const page = await browser.newPage();
  const loading = page.goto(DEMO.nonCompliant, { waitUntil: 'load' });
  await pause(300);
  await kill('loading');
  await loading;
  await pause(1_000);
  await kill('loaded');
  await page.waitForSelector('.chat-window-toggle', { visible: true });
  await pause(1_500);
  await kill('before the click');
  await page.click('.chat-window-toggle');
  await kill('after the click');
  await page.waitForSelector('.chat-window textarea', { visible: true });
  await page.type('.chat-window textarea', 'Bonjour');
  await page.keyboard.press('Enter');
  // The shop greets six seconds after its chat has come: every visit must have seen it, however quick.
  await pause(7_000);
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${id}/popup.html?tab=-1`);
  await own.waitForFunction('globalThis.temoin !== undefined');
  const { entries } = await own.evaluate((host) => (globalThis as unknown as { temoin: { lastVisit(host: string): Promise<{ entries: Entry[] }> } }).temoin.lastVisit(host), new URL(DEMO.nonCompliant).hostname);
  const result = { ...recorded(entries), lives: new Set(entries.filter(({ witness }) => witness === 'browser').map(({ source }) => source)).size };
  await browser.close();
  await demo.close();
  return result;
}

/** No two visits take the same seconds: what is held against a site must be the same, how long it was watched need not. */
const against = (outcome: string): string => (outcome === 'untested' || outcome === 'inapplicable' ? 'pass' : outcome);
/** What a visitor would be told: every tracer, where it stands on both axes (both sides of a message are judged alike), every verdict. */
const story = ({ facts, results }: Recorded) => ({
  storage: facts.storage.map(({ kind, name, vendor, stored, writes }) => `${kind} ${name} ${vendor} ${stored} ${writes[0]?.phase.consent} ${writes[0]?.phase.chat.replace('message-sent', 'opened')}`).sort(),
  widgets: facts.widgets.map(({ vendor, openedBy, messageSent }) => `${vendor} ${openedBy} ${messageSent}`),
  holes: facts.recording.holes.length,
  results: results.map(({ id, outcome }) => `${id} ${against(outcome)}`),
});

describe('the worker dies', () => {
  it('in the middle of a visit, three times: same tracers, same phases, same verdicts', async () => {
    const undisturbed = await visit([]);
    expect(undisturbed.facts.storage.length).toBeGreaterThan(2);
    const killed = await visit(['loaded', 'before the click', 'after the click']);
    expect(killed.lives).toBeGreaterThan(1);
    expect(story(killed)).toEqual(story(undisturbed));

    // Killed while the page begins, what the browser had just told may be lost: then that is said, and nothing is
    // claimed that the whole record would not claim.
    const died = await visit(['loading']);
    expect(story(died).storage).toEqual(story(undisturbed).storage);
    const whole = new Map(undisturbed.results.map(({ id, outcome }) => [id, outcome]));
    for (const { id, outcome } of died.results) {
      if (outcome === 'fail') expect(whole.get(id), id).toBe('fail');
      // A doubt may rest on what was lost; what is advised beside it stands in the whole record, too.
      if (outcome === 'warn') expect(whole.get(id), id).toMatch(/warn|review|fail/);
      if (outcome === 'pass') expect(whole.get(id), id).not.toMatch(/fail|warn/);
    }
    if (story(died).holes === 0) expect(story(died).results).toEqual(story(undisturbed).results);
  });
});
