import { launchChromium } from '../browser.ts';
import type { Entry } from '../../model/observation.ts';
import { perform } from './acts.ts';
import { Eyes } from './driver.ts';
import { pause } from './hands.ts';
import { readNotice } from './notice.ts';
import type { Act, AuditOptions } from './options.ts';
import type { Page } from 'puppeteer-core';

export interface VisitMade {
  readonly acts: readonly Act[];
  readonly performed: readonly Act[];
  readonly notPerformed: readonly { readonly act: Act; readonly why: string }[];
  readonly entries: readonly Entry[];
  /** After redirects. */
  readonly url: string;
  readonly startedAt: number;
  readonly browser: string;
  /** The popup as a visitor would have seen it at the end, PNG; null when it was not wanted or could not be taken. */
  readonly popup: Uint8Array | null;
  /** A link to the site's privacy notice was found, and followed once the visit was over: its text ends the entries. */
  readonly noticeLinked: boolean;
}

/** The site or the browser could not be used: the message says which and what to do. Exit code 3. */
export class UnusableError extends Error {}

/** What the extension hands out on its own page (see lib/log/handout.ts). */
interface Handout {
  useKey(jwk: JsonWebKey): Promise<void>;
  lastVisit(host: string): Promise<{ entries: Entry[]; startedAt: number } | null>;
}

const QUIET_AT_MOST_MS = 30_000;
const LOOK_MS = 8_000;

/**
 * One fresh profile, one visit: acts in order, then the log as the extension kept it.
 * @param wantsNotice when that log has been taken, the site's notice is read, too
 * @throws UnusableError
 */
export async function makeVisit(url: string, acts: readonly Act[], options: AuditOptions, extension: string, hmacKey: JsonWebKey, tell: (line: string) => void, wantsNotice = false): Promise<VisitMade> {
  const browser = await launchChromium({
    extension, acceptInsecureCerts: options.ignoreCertificateErrors, thirdPartyCookies: options.thirdPartyCookies,
    ...(options.proxy !== undefined && { proxy: options.proxy }), ...(options.executable !== undefined && { executable: options.executable }),
  }).catch((error: Error) => { throw new UnusableError(`The browser could not be started: ${error.message.split('\n')[0]} Install Chromium or Chrome, or name its program with --executable.`); });
  try {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'), { timeout: 20_000 })
      .catch(() => { throw new UnusableError('The extension did not start in this browser. Use Chromium or Chrome 120 or newer.'); });
    const id = new URL(worker.url()).hostname;
    const own = await browser.newPage();
    await own.goto(`chrome-extension://${id}/popup.html?tab=-1`);
    // A browser that has just started may show its first page before the extension's worker listens: a visit with a hole.
    await own.waitForFunction('globalThis.temoin?.awake().then(() => true, () => false)', { polling: 100, timeout: 20_000 });
    await own.evaluate((jwk) => (globalThis as unknown as { temoin: Handout }).temoin.useKey(jwk), hmacKey);

    const page = await browser.newPage();
    const eyes = await Eyes.open(page, id);
    const settle = quietness(page, options.settleMs);
    await arrive(page, url);
    const landed = withoutCredentials(page.url());
    await settle();

    const performed: Act[] = [];
    const notPerformed: { act: Act; why: string }[] = [];
    for (const act of acts) {
      tell(`${act} …`);
      const result = await perform(act, { page, eyes, settle, lookMs: LOOK_MS });
      if (result.done) performed.push(act);
      else notPerformed.push({ act, why: result.why });
      const how = result.done ? result.how : `not performed, ${result.why}`;
      if (how !== null) tell(`${act}: ${how}`);
    }
    await eyes.settle();
    await pause(700);
    const host = new URL(page.url()).hostname;
    const visit = await own.evaluate((name) => (globalThis as unknown as { temoin: Handout }).temoin.lastVisit(name), host);
    if (!visit) throw new UnusableError(`Nothing was recorded on ${host}. Is the address an ordinary web page?`);
    const notice = wantsNotice ? await readNotice({ browser, own, page, settled: (tab) => quietness(tab, options.settleMs)(), tell }, visit.entries).catch(() => null) : null;
    const popup = options.out === undefined ? null : await popupOf(own, page.url(), options.lang).catch(() => null);
    return { acts, performed, notPerformed, entries: [...visit.entries, ...(notice?.entries ?? [])], noticeLinked: notice?.linked ?? false, url: landed, startedAt: visit.startedAt, browser: await browser.version(), popup };
  } finally {
    await browser.close().catch(() => {});
  }
}

const POPUP = { width: 400, height: 640, deviceScaleFactor: 2 };
/** In CSS pixels; pictures twice as tall are as tall as Chromium makes them. */
const TALLEST = 8_000;

/** The product's own screen for the audited tab. */
async function popupOf(own: Page, url: string, lang: string): Promise<Uint8Array> {
  await own.setViewport(POPUP);
  const address = await own.evaluate(async (site, language) => {
    const scope = globalThis as unknown as { chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }; runtime: { getURL(path: string): string } }; temoin: { speak(lang: string): Promise<void> } };
    await scope.temoin.speak(language);
    const tab = (await scope.chrome.tabs.query({})).find((one) => one.url === site);
    return scope.chrome.runtime.getURL(`/popup.html?tab=${tab?.id ?? -1}`);
  }, url, lang);
  await own.goto(address);
  await own.waitForSelector('.lamp, main h1, main h2', { timeout: 5_000 });
  await pause(600);
  // A tab that lies behind does not grow for its picture (`fullPage` stops at the window's height).
  const height = await own.evaluate(() => document.documentElement.scrollHeight);
  await own.setViewport({ ...POPUP, height: Math.min(height, TALLEST) });
  return own.screenshot();
}

/** @throws UnusableError when the site cannot be reached or its main document is an error */
async function arrive(page: Page, url: string): Promise<void> {
  const { username, password } = new URL(url);
  if (username || password) await page.authenticate({ username: decodeURIComponent(username), password: decodeURIComponent(password) });
  const clean = withoutCredentials(url);
  const response = await page.goto(clean, { waitUntil: 'load', timeout: 45_000 }).catch((error: Error) => {
    const reason = /net::(ERR_[A-Z_]+)/.exec(error.message)?.[1] ?? error.message.split('\n')[0];
    const advice = reason?.startsWith('ERR_CERT') ? 'Its certificate is not trusted; add --ignore-certificate-errors for a staging site.' : 'Check the address, the network and --proxy.';
    throw new UnusableError(`${clean} could not be reached (${reason}). ${advice}`);
  });
  if (response && response.status() >= 400) throw new UnusableError(`${clean} answered with status ${response.status()}. Check the address, or whether the site turns automated visits away.`);
}

export function withoutCredentials(url: string): string {
  const clean = new URL(url);
  clean.username = clean.password = '';
  return clean.href;
}

/** Quiet: no request began or ended for `quietMs`. Never network idle as such: open sockets would keep it away for ever. */
function quietness(page: Page, quietMs: number): () => Promise<void> {
  let last = Date.now();
  for (const event of ['request', 'requestfinished', 'requestfailed'] as const) page.on(event, () => { last = Date.now(); });
  return async () => {
    const began = Date.now();
    last = Math.max(last, began - quietMs / 2);
    while (Date.now() - last < quietMs && Date.now() - began < QUIET_AT_MOST_MS) await pause(100);
  };
}
