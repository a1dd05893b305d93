import browser, { type Cookies } from 'webextension-polyfill';
import type { AreaCleared, AreaKind, CookieHeld, CookiePartition, FrameHeld, FrameStorage, Hands } from '../model/clean.ts';

/** Firefox keeps a stranger's frame apart unless its settings or the frame's own request say otherwise; Chromium always (since 115). */
const isGecko = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
const LEAVE_MS = 10_000;
const GUESTS_MS = 3_000;
const LOOK_MS = 50;
const BLANK = 'about:blank';

/** The browser's side of a clean visit. Cookies go one by one: clearing by origin takes other sites' partitions and other hosts' logins along. */
export const hands: Hands = {
  async cookies(tab) {
    const storeId = await jarOf(tab);
    // `partitionKey: {}` asks for every partition as well (MDN, cookies.getAll).
    const all = await browser.cookies.getAll({ partitionKey: {}, ...(storeId === null ? {} : { storeId }) } as never);
    return all.map(cookieHeld);
  },
  async frames(tab) {
    const frames = (await browser.webNavigation.getAllFrames({ tabId: tab })) ?? [];
    // A frame without an address of its own has its parent's storage, or none.
    return Promise.all(frames.filter(({ url }) => /^https?:/.test(url)).map(async ({ frameId, url }): Promise<FrameHeld> => {
      const storage = await survey(tab, frameId).catch(() => null);
      return { frame: frameId, host: new URL(url).hostname, storage, apart: storage === null ? null : keptApart(storage) };
    }));
  },
  address: async (tab) => (await browser.tabs.get(tab)).url ?? null,
  async otherHosts(tab) {
    const storeId = await jarOf(tab);
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    return tabs.flatMap((one) => (one.id === tab || one.url === undefined || (storeId !== null && one.cookieStoreId !== storeId) ? [] : [new URL(one.url).hostname]));
  },
  async clearFrame(tab, frame, kinds) {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, func: callClear, args: [kinds] });
    return answered<readonly AreaCleared[]>(answer);
  },
  async removeCookie(tab, cookie, url) {
    const storeId = await jarOf(tab);
    const jar = storeId === null ? {} : { storeId };
    if (cookie.partition === null) await browser.cookies.remove({ url, name: cookie.name, ...jar });
    else if (isGecko()) await browser.cookies.remove({ url, name: cookie.name, partitionKey: cookie.partition, ...jar } as never);
    // Chromium's `remove` with a partition takes the cookie of that name along that is in no partition: the vendor's
    // login, say (seen in 156). A cookie set expired replaces its exact like, then goes.
    else await browser.cookies.set({ ...expired(cookie), url, partitionKey: cookie.partition, ...jar } as never);
  },
  /**
   * Each document goes by its own act, so that it ends within its own process, and its last sweep with it. Left from
   * outside, a guest's frame in another process wrote on for a while, and never came to its sweep (Chromium 156, on a
   * machine under load).
   */
  async leave(tab, frames) {
    await Promise.all(frames.map((frame) => blank(tab, frame)));
    await until(GUESTS_MS, async () => {
      const now = await browser.webNavigation.getAllFrames({ tabId: tab });
      return !(now ?? []).some(({ frameId, url }) => frames.includes(frameId) && url !== BLANK);
    });
    await blank(tab, 0);
    return until(LEAVE_MS, async () => (await browser.webNavigation.getFrame({ tabId: tab, frameId: 0 }))?.url === BLANK);
  },
  open: (tab, url) => go(tab, url),
};

/** A frame that is gone by now, or takes no script, has nothing to be left. */
async function blank(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, func: (url: string) => location.replace(url), args: [BLANK] }).catch(() => {});
}

async function until(ms: number, there: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((done) => { setTimeout(done, LOOK_MS); })) if (await there()) return true;
  return false;
}

/** Firefox can do without an entry in the tab's history. */
async function go(tab: number, url: string): Promise<void> {
  await browser.tabs.update(tab, { url, ...(isGecko() ? { loadReplace: true } : {}) });
}

/** Firefox's containers are jars of their own. Chromium has one jar outside private windows, which are not ours. */
async function jarOf(tab: number): Promise<string | null> {
  return (await browser.tabs.get(tab)).cookieStoreId ?? null;
}

function cookieHeld(cookie: Cookies.Cookie): CookieHeld {
  const { partitionKey } = cookie as { partitionKey?: CookiePartition | null };
  return { name: cookie.name, domain: cookie.domain.replace(/^\./, '').toLowerCase(), hostOnly: cookie.hostOnly, path: cookie.path, secure: cookie.secure, httpOnly: cookie.httpOnly, sameSite: cookie.sameSite, partition: partitionKey?.topLevelSite ? partitionKey : null };
}

const expired = ({ name, domain, hostOnly, path, secure, httpOnly, sameSite }: CookieHeld) =>
  ({ name, value: '', ...(hostOnly ? {} : { domain }), path, secure, httpOnly, sameSite, expirationDate: 1 });

/**
 * Is a stranger's frame given storage of its own for this site? Firefox shares it when the visitor allows all
 * third-party cookies or when the frame asked and was allowed to: both show as access. Doubt is null.
 */
function keptApart({ sharedAccess }: FrameStorage): boolean | null {
  if (!isGecko()) return true;
  return sharedAccess === null ? null : !sharedAccess;
}

async function survey(tab: number, frame: number): Promise<FrameStorage> {
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: ['/clean.js'] });
  const [answer] = await browser.scripting.executeScript({ target, func: callSurvey });
  return answered<FrameStorage>(answer);
}

/** The browsers await what an injected function returns; Firefox puts an error beside it. */
function answered<T>(answer: { result?: unknown; error?: unknown } | undefined): T {
  if (answer?.error) throw new Error(String((answer.error as { message?: unknown }).message ?? answer.error));
  if (answer?.result == null) throw new Error('the frame did not answer');
  return answer.result as T;
}

// Sent to the frame as text: they may know nothing of this file.
interface World { readonly temoinClean: { survey(): Promise<FrameStorage>; clear(kinds: readonly AreaKind[] | null): Promise<readonly AreaCleared[]> } }
const callSurvey = (): Promise<FrameStorage> => (globalThis as unknown as World).temoinClean.survey();
const callClear = (kinds: readonly AreaKind[] | null): Promise<readonly AreaCleared[]> => (globalThis as unknown as World).temoinClean.clear(kinds);
