import browser from 'webextension-polyfill';
import { siteOf } from '../site.ts';
import type { Kind, Sightings } from '../model/observation.ts';
import { watchConnections } from './connections.ts';
import { cookieChangeSeen, cookieHeadersSeen, partitionOf, redirectSeen, requestSeen, responseSeen, topOfRequest, type ChangeDetails, type RequestDetails } from '../record/browser-events.ts';

/** Where something happened, as the browser says; URLs still raw. `top`: the address of the tab's top document. */
export interface RawWhere { readonly tab: number; readonly frame: number; readonly document: string | null; readonly url: string | null; readonly top: string | null }

/** Numbered and timed at once; where may take a moment to learn. Null: no tab (cookie changes). */
export type Tell = <K extends Kind>(kind: K, data: Sightings<string>[K], at: number, where: Promise<RawWhere | null> | RawWhere | null) => void;

const EVERYTHING = { urls: ['<all_urls>'] };
/** Requests remembered so that a Set-Cookie is dated by its request; a dead worker's are found in the log. */
const MOST_REQUESTS = 4_000;

/** Registers every listener of the browser's own events. Call it while the worker starts, not later. */
export function witnessBrowser(tell: Tell): void {
  const sentAt = new Map<string, number>();
  // Chromium hides Cookie and Set-Cookie unless asked for `extraHeaders`; Firefox rejects the word. Forgetting
  // it looks exactly like a clean site (developer.chrome.com, webRequest, "extraHeaders").
  const chromium = 'EXTRA_HEADERS' in ((browser.webRequest as unknown as { OnHeadersReceivedOptions?: object }).OnHeadersReceivedOptions ?? {});
  const extra = chromium ? ['extraHeaders'] : [];

  watchConnections(tell);
  browser.webRequest.onBeforeRequest.addListener((raw) => {
    const { tabId: tab, url, timeStamp } = raw as RequestDetails;
    // Asked before the answer can set any.
    if (tab >= 0) void cookiesHeld(siteOf(url) ?? new URL(url).hostname).then((held) => tell('cookies-at-start', held, timeStamp, { tab, frame: 0, document: null, url, top: url }), () => {});
    return undefined;
  }, { urls: ['<all_urls>'], types: ['main_frame'] }, []);

  browser.webRequest.onSendHeaders.addListener((raw) => {
    const details = raw as RequestDetails;
    if (details.tabId < 0) return;
    if (sentAt.size >= MOST_REQUESTS) sentAt.delete(sentAt.keys().next().value!);
    sentAt.set(details.requestId, details.timeStamp);
    tell('request', requestSeen(details), details.timeStamp, whereOf(details));
  }, EVERYTHING, ['requestHeaders', ...extra] as never);

  browser.webRequest.onHeadersReceived.addListener((raw) => {
    const details = raw as RequestDetails;
    if (details.tabId < 0) return undefined;
    if (details.type === 'main_frame') tell('response', responseSeen(details), details.timeStamp, whereOf(details));
    for (const seen of cookieHeadersSeen(details, sentAt.get(details.requestId) ?? details.timeStamp)) tell('cookie-header', seen, details.timeStamp, whereOf(details));
    return undefined;
  }, EVERYTHING, ['responseHeaders', ...extra] as never);

  browser.webRequest.onBeforeRedirect.addListener((raw) => {
    const details = raw as RequestDetails;
    if (details.tabId >= 0) tell('redirect', redirectSeen(details), details.timeStamp, whereOf(details));
  }, { urls: ['<all_urls>'], types: ['main_frame'] });

  browser.cookies.onChanged.addListener((change) => {
    const now = Date.now();
    tell('cookie-change', cookieChangeSeen(change as ChangeDetails, now), now, null);
  });

  browser.webNavigation.onCommitted.addListener(({ tabId, frameId, url, timeStamp, ...rest }) => {
    if (frameId === 0) tell('navigation', { url, type: 'document' }, timeStamp, topOf(tabId, url, rest));
  });
  browser.webNavigation.onHistoryStateUpdated.addListener(({ tabId, frameId, url, timeStamp, ...rest }) => {
    if (frameId === 0) tell('navigation', { url, type: 'history' }, timeStamp, topOf(tabId, url, rest));
  });
  browser.webNavigation.onCompleted.addListener(({ tabId, frameId, url, timeStamp, ...rest }) => {
    if (frameId === 0) tell('loaded', { url }, timeStamp, topOf(tabId, url, rest));
  });
}

const topOf = (tab: number, url: string, rest: object): RawWhere => ({ tab, frame: 0, document: (rest as { documentId?: string }).documentId ?? null, url, top: url });

function whereOf(details: RequestDetails): RawWhere | Promise<RawWhere> {
  const { tabId: tab, frameId: frame, documentId = null, type, url } = details;
  const top = topOfRequest(details);
  if (top !== null) return { tab, frame: 0, document: documentId, url: type === 'main_frame' ? url : details.documentUrl ?? null, top };
  return browser.tabs.get(tab).then(({ url: top }) => ({ tab, frame, document: documentId, url: null, top: top ?? null }), () => ({ tab, frame, document: documentId, url: null, top: null }));
}

/**
 * Cookies the browser already holds for a site: what a visit finds is *earlier*, not *before*.
 * @param site a registrable domain, or a host (then its own and its subdomains' only)
 */
async function cookiesHeld(site: string): Promise<Sightings<string>['cookies-at-start']> {
  // `partitionKey: {}` asks for every partition as well (MDN, cookies.getAll).
  const cookies = await browser.cookies.getAll({ domain: site, partitionKey: {} } as never).catch(() => browser.cookies.getAll({ domain: site }));
  return { cookies: cookies.slice(0, 300).map((cookie) => ({ name: cookie.name, value: cookie.value, domain: cookie.domain.replace(/^\./, ''), partition: partitionOf(cookie as ChangeDetails['cookie']) })) };
}

/** Injects what knows banners into one frame, once it asks for it. */
export async function injectConsent(tab: number, frame: number): Promise<boolean> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/consent.js'] });
  return true;
}

/** Frames of a widget that are read at most, and the longest address that is compared. */
const MOST_FRAMES = 12;

/** Injects what reads a chat's panel into the frame that asks, the widget's frames by their address, and all within them. */
export async function injectPanel(tab: number, frame: number, addresses: readonly unknown[]): Promise<boolean> {
  const wanted = new Set(addresses.slice(0, MOST_FRAMES).flatMap((address) => { try { return [new URL(String(address)).origin]; } catch { return []; } }).filter((origin) => origin !== 'null'));
  const all = (await browser.webNavigation.getAllFrames({ tabId: tab })) ?? [];
  const own = all.find((one) => one.frameId === frame);
  const chosen = new Set([frame]);
  // Twice: a frame may be listed before the one that holds it.
  for (let round = 0; round < 2; round++) {
    for (const one of all) {
      if (chosen.size > MOST_FRAMES || one.frameId === frame) continue;
      const within = chosen.has(one.parentFrameId) && one.parentFrameId !== frame;
      if (within || (own !== undefined && wanted.has(originOf(one.url)) && originOf(one.url) !== originOf(own.url))) chosen.add(one.frameId);
    }
  }
  // One frame that is gone by now must not keep the others from being read.
  const done = await Promise.allSettled([...chosen].map((frameId) => browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frameId] }, files: ['/panel.js'] })));
  return done[0]?.status === 'fulfilled';
}

function originOf(url: string): string {
  try { return new URL(url).origin; } catch { return ''; }
}

/** Injects what reads forms into the document that asks: it reads the frames of its origin, too. Given addresses, into the frames in it at these. */
export const injectForms = (tab: number, frame: number, addresses?: readonly unknown[]): Promise<boolean> =>
  (addresses === undefined ? injectInto(tab, [frame], '/forms.js') : injectWithin(tab, frame, addresses, '/forms.js'));

/** The visitor began to write: what is typed may be repeated in any frame of the tab, and none of them reads forms again. */
export async function sealForms(tab: number): Promise<boolean> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: () => { (globalThis as { temoinForms?: { seal(): void } }).temoinForms?.seal(); } });
  return true;
}

/** Frames of one document that are read at most. */
const MOST_WITHIN = 8;

async function injectWithin(tab: number, frame: number, addresses: readonly unknown[], file: string): Promise<boolean> {
  return injectInto(tab, (await framesWithin(tab, frame, addresses)).map(({ id }) => id), file);
}

/**
 * Frames that stand in the given one and show these addresses, or another of the same site, as services send them on.
 * @param addresses whole, of the web; any other stands for all frames that have no address of their own (`srcdoc`)
 */
export async function framesWithin(tab: number, frame: number, addresses: readonly unknown[]): Promise<readonly { readonly id: number; readonly url: string }[]> {
  const placeOf = (address: string): string => (/^https?:/.test(address) ? siteOf(address) ?? originOf(address) : 'about:');
  const wanted = new Set(addresses.slice(0, MOST_WITHIN).map((address) => placeOf(String(address))));
  const all = (await browser.webNavigation.getAllFrames({ tabId: tab })) ?? [];
  return all.filter((one) => one.parentFrameId === frame && one.frameId !== frame && wanted.has(placeOf(one.url))).slice(0, MOST_WITHIN).map(({ frameId, url }) => ({ id: frameId, url }));
}

/** One frame that is gone by now must not keep the others from being read. */
async function injectInto(tab: number, frames: readonly number[], file: string): Promise<boolean> {
  const done = await Promise.allSettled(frames.map((frameId) => browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frameId] }, files: [file] })));
  return done.some(({ status }) => status === 'fulfilled');
}

/** Injects what looks into what leaves while the visitor types, into every frame: a chat's field and its sender may lie in two. */
export async function injectTyping(tab: number): Promise<boolean> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/typing.js'] });
  return true;
}

/**
 * Injects what reads notices into the tab's document.
 * @param wanted a link so named led there: it is read, whatever it looks like
 */
export async function injectNotice(tab: number, wanted = false): Promise<boolean> {
  const target = { tabId: tab, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: ['/notice.js'] });
  if (wanted) await browser.scripting.executeScript({ target, func: () => { (globalThis as { temoinNotice?: { wanted(): void } }).temoinNotice?.wanted(); } });
  return true;
}

/** Into the frames of the tab's document at these addresses. */
export const injectNoticeFrames = (tab: number, addresses: readonly unknown[]): Promise<boolean> => injectWithin(tab, 0, addresses, '/notice.js');

/** Whole addresses of the notice links that stand in the tab's document; the log keeps them without what singles out. Empty: no recorder is there. */
export async function noticeLinksIn(tab: number): Promise<readonly { readonly url: string; readonly words: string }[]> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, func: () => (globalThis as { temoin?: { noticeLinks?(): unknown } }).temoin?.noticeLinks?.() ?? [] });
  return (answer?.result ?? []) as readonly { url: string; words: string }[];
}

export function onTabClosed(act: (tab: number, at: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => act(tab, Date.now()));
}

export function onBrowserStart(act: () => void): void {
  browser.runtime.onStartup.addListener(act);
  browser.runtime.onInstalled.addListener(act);
}
