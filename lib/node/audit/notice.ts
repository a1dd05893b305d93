import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { partsOf } from '../../facts/split-notice.ts';
import type { Entry, EntryOf, Observation } from '../../model/observation.ts';
import type { NoticeSeen } from '../../record/notice.ts';
import { isLocal, sameSite } from '../../site.ts';
import { textOfPdf } from './pdf.ts';

/** What the extension's own page can do, and hands out (see lib/log/handout.ts). */
interface OwnWorld {
  readonly chrome: {
    readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
    readonly webNavigation: { getAllFrames(what: object): Promise<{ frameId: number; parentFrameId: number; url: string }[]> };
    readonly scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
  };
  readonly temoin: { gateNotice(observation: unknown): Promise<Observation | null> };
}

export interface NoticeStage {
  readonly browser: Browser;
  /** The extension's own page. */
  readonly own: Page;
  /** The audited page, at the end of its visit. */
  readonly page: Page;
  readonly settled: (page: Page) => Promise<void>;
  readonly tell: (line: string) => void;
}

/** `linked`: a link was found; `entries`: what was read, in the log's form, to be added to the visit's. */
export interface NoticeMade { readonly linked: boolean; readonly entries: readonly EntryOf<'notice-read'>[] }

const WORDS_LEAST = 40;
const LATE_MS = 2_500;
/** Of a notice's text and type; a brochure with pictures is longer, and none. */
const PDF_BYTES_MAX = 15_000_000;

/**
 * Opens the site's notice, and its parts, each in a new tab of the same browser, reads them with the recorder's own
 * reader, and hands the text through the gate. The visit is over and its log taken: nothing here can change it.
 */
export async function readNotice(stage: NoticeStage, visit: readonly Entry[]): Promise<NoticeMade> {
  const { own, page, tell } = stage;
  const links = await linksOn(own, page).catch(() => []);
  // A page of the open web has no business sending us into the network of whoever audits it.
  const link = links.find(({ url }) => isLocal(page.url()) || !isLocal(url));
  if (link === undefined) return { linked: false, entries: [] };
  const read: NoticeSeen[] = [];
  const whole = await open(stage, link.url).catch((error: Error) => { tell(`notice: not read, ${error.message.split('\n')[0]}`); return []; });
  read.push(...whole);
  // What stands in another's frame names that one's own pages, too.
  const first = whole.find(({ url }) => sameSite(url, link.url));
  for (const { href } of first === undefined ? [] : partsOf(first.url, first.links)) {
    const part = await open(stage, href).catch((error: Error) => { tell(`notice: a part was not read, ${error.message.split('\n')[0]}`); return []; });
    read.push(...part);
  }
  const entries = await logged(own, read, visit);
  if (entries.length > 0) tell(`notice: read, ${entries.reduce((sum, { data }) => sum + data.words, 0)} words on ${entries.length} ${entries.length === 1 ? 'page' : 'pages'}`);
  return { linked: true, entries };
}

/** What stands in the frames that fill much of the page, each by its own recorder. */
async function inFrames(own: Page, address: string, frames: readonly string[]): Promise<readonly NoticeSeen[]> {
  return await own.evaluate(async (url, wanted) => {
    const { chrome } = globalThis as unknown as OwnWorld;
    const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
    if (tab === undefined) return [];
    // A service may send its frame on to another of its hosts: by the last two labels, and the reader says whether it is a text at all.
    const placeOf = (text: string): string => (/^https?:/.test(text) ? new URL(text).hostname.split('.').slice(-2).join('.') : 'about:');
    const places = wanted.map(placeOf);
    const within = (await chrome.webNavigation.getAllFrames({ tabId: tab.id })).filter((one) => one.parentFrameId === 0 && places.includes(placeOf(one.url))).slice(0, 4);
    const seen = await Promise.all(within.map(async ({ frameId }) => {
      const target = { tabId: tab.id, frameIds: [frameId] };
      await chrome.scripting.executeScript({ target, files: ['/notice.js'] });
      return (await chrome.scripting.executeScript({ target, func: () => (globalThis as { temoinNotice?: { read(): unknown } }).temoinNotice?.read() ?? null }))[0]?.result ?? null;
    }));
    return seen.filter((one) => one !== null);
  }, address, frames).catch(() => []) as readonly NoticeSeen[];
}

/** Runs beside the recorder in a page's top document. */
async function inTab(own: Page, address: string, what: 'links' | 'text'): Promise<unknown> {
  return own.evaluate(async (url, wanted) => {
    const { chrome } = globalThis as unknown as OwnWorld;
    const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
    if (tab === undefined) return null;
    const target = { tabId: tab.id, frameIds: [0] };
    if (wanted === 'text') await chrome.scripting.executeScript({ target, files: ['/notice.js'] });
    const func = wanted === 'text'
      ? () => (globalThis as { temoinNotice?: { read(): unknown } }).temoinNotice?.read() ?? null
      : () => (globalThis as { temoin?: { noticeLinks(): unknown } }).temoin?.noticeLinks() ?? null;
    return (await chrome.scripting.executeScript({ target, func }))[0]?.result ?? null;
  }, address, what);
}

const linksOn = async (own: Page, page: Page): Promise<readonly { readonly url: string }[]> => ((await inTab(own, page.url(), 'links')) as readonly { url: string }[] | null) ?? [];

/**
 * A page of the notice, and what stands in its frames.
 * @throws with words for the log, when there is nothing to be read
 */
async function open({ browser, own, page, settled }: NoticeStage, url: string): Promise<readonly NoticeSeen[]> {
  const tab = await browser.newPage();
  try {
    // Chromium hands a PDF to its viewer or to the downloads; what the server called it is known in both cases.
    let type = '';
    tab.on('response', (response) => { if (response.request().isNavigationRequest() && response.frame() === tab.mainFrame()) type = response.headers()['content-type'] ?? ''; });
    const response = await tab.goto(url, { waitUntil: 'load', timeout: 30_000, referer: new URL(page.url()).origin }).catch((error: Error) => { if (isPdf(type, url)) return null; throw error; });
    if (response !== null && response.status() >= 400) throw new Error(`${url} answered ${response.status()}`);
    if (isPdf(type, url)) return [await readPdf(own, url)];
    await settled(tab);
    const readAll = async (): Promise<{ readonly texts: readonly NoticeSeen[]; readonly whole: boolean }> => {
      const seen = (await inTab(own, tab.url(), 'text')) as NoticeSeen | null;
      if (seen === null) return { texts: [], whole: false };
      const inner = seen.frames.length === 0 ? [] : await inFrames(own, tab.url(), seen.frames);
      const texts = [seen, ...inner].filter(({ words }) => words >= WORDS_LEAST);
      return { texts, whole: texts.length > 0 && inner.length >= seen.frames.length && inner.every(({ words }) => words >= WORDS_LEAST) };
    };
    const early = await readAll();
    if (!early.whole) await new Promise((done) => { setTimeout(done, LATE_MS); });
    const { texts: seen } = early.whole ? early : await readAll();
    if (seen.length === 0) throw new Error(`${url} has next to no text`);
    return seen;
  } finally {
    await tab.close().catch(() => {});
  }
}

const isPdf = (type: string, url: string): boolean => /^application\/(?:x-)?pdf/i.test(type) || ((type === '' || /octet-stream/i.test(type)) && /\.pdf(?:[?#]|$)/i.test(url));

/** Its bytes through the audited browser, which knows the proxy and whose certificates to trust. Language: told by its words when it is judged. */
async function readPdf(own: Page, url: string): Promise<NoticeSeen> {
  const base64 = await own.evaluate(async (address, most) => {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!response.ok || bytes.length > most) return null;
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(text);
  }, url, PDF_BYTES_MAX).catch(() => null);
  if (base64 === null) throw new Error(`${url}: the PDF could not be fetched, or is longer than 15 MB`);
  const read = await textOfPdf(new Uint8Array(Buffer.from(base64, 'base64'))).catch(() => { throw new Error(`${url}: the PDF could not be read`); });
  if (read.words < WORDS_LEAST) throw new Error(`${url}: the PDF has next to no text; it may have been scanned`);
  return { ...read, url, language: null, pageLanguage: null, links: [], frames: [] };
}

/** Through the gate of the visit's own log, then to the end of that log. */
async function logged(own: Page, read: readonly NoticeSeen[], visit: readonly Entry[]): Promise<EntryOf<'notice-read'>[]> {
  const source = randomUUID();
  const last = visit.reduce((most, { seq }) => Math.max(most, seq), 0);
  const placed = visit.find((entry) => entry.where !== null && entry.visit !== null);
  if (placed?.where == null) return [];
  const entries: EntryOf<'notice-read'>[] = [];
  for (const { url, language, pageLanguage, title, text, words, links, frames } of read) {
    const data = { url, language, pageLanguage, title, text, words, source: 'audit', parts: links.map((link) => ({ url: link.href, words: link.words })), ...(frames.length > 0 && { frames }) };
    const raw = { kind: 'notice-read', data, at: Date.now(), source, n: entries.length + 1, witness: 'browser' };
    const gated = await own.evaluate((one) => (globalThis as unknown as OwnWorld).temoin.gateNotice(one), raw);
    if (gated?.kind !== 'notice-read') continue;
    entries.push({ ...gated, where: { tab: placed.where.tab, frame: 0, document: null, url: null, site: placed.where.site }, visit: placed.visit, seq: last + entries.length + 1 });
  }
  return entries;
}
