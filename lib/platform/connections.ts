import browser from 'webextension-polyfill';
import { tlsOf, type RequestDetails } from '../record/browser-events.ts';
import type { RawWhere, Tell } from './witness.ts';

/** What Firefox tells of a connection. */
type Secured = (requestId: string, options: object) => Promise<{ readonly protocolVersion?: string }>;

/**
 * By which TLS top-level documents come. Firefox alone tells, and only within a listener that could hold the answer
 * (MDN, webRequest.getSecurityInfo, read 2026-11-22). Ours asks and lets go at once: it changes nothing, and the browser
 * has heard the question before the answer goes on. Call it while the worker starts.
 *
 * Where such a listener wakes a sleeping worker, Firefox holds the page until it has woken. Measured 2026-11-22 (Firefox
 * ESR, an empty document, the worker's start made three seconds longer): 3.3 s, against 0.1 s without one. So ours must
 * not wake: Firefox remembers for that the listeners added until the worker has started (ExtensionCommon.sys.mjs,
 * `recordStartupData`), and `getBackgroundPage` answers just then (MDN: "the system will ensure it is loaded before
 * resolving"). So it is 0.1 s again; a listener added with the first event was still remembered at times (2 s). With
 * the worker awake, a load takes as long with the listener as without (59 and 58 ms, against 49 and 67: medians of 37
 * each on a busy machine); while it judges, tens of milliseconds, an answer waits as long. What comes before the worker
 * has started tells no version, and the next page does.
 */
export function watchConnections(tell: Tell): void {
  const ask = (browser.webRequest as unknown as { getSecurityInfo?: Secured }).getSecurityInfo;
  if (ask === undefined) return;
  const listen = (): void => browser.webRequest.onHeadersReceived.addListener((raw) => {
    const { requestId, tabId: tab, documentId = null, timeStamp, url } = raw as RequestDetails;
    const where: RawWhere = { tab, frame: 0, document: documentId, url, top: url };
    if (tab >= 0) void ask(requestId, {}).then((secured) => { const tls = tlsOf(secured.protocolVersion); if (tls) tell('connection', { requestId, tls }, timeStamp, where); }, () => {});
    return undefined;
  }, { urls: ['https://*/*'], types: ['main_frame'] }, ['blocking']);
  void browser.runtime.getBackgroundPage().then(listen, () => {});
}
