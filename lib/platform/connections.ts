import browser from 'webextension-polyfill';
import { tlsOf, type RequestDetails } from '../record/browser-events.ts';
import type { RawWhere, Tell } from './witness.ts';

/** What Firefox tells of a connection. */
type Secured = (requestId: string, options: object) => Promise<{ readonly protocolVersion?: string }>;

/**
 * By which TLS top-level documents come. Firefox alone tells, and only within a listener that could hold the answer
 * (MDN, webRequest.getSecurityInfo, read 2026-11-22). Ours asks and lets go at once: it changes nothing, and what is
 * asked is asked of the browser before the answer goes on.
 *
 * Where the worker sleeps and such a listener wakes it, Firefox holds the answer until it has woken. Measured 2026-11-22
 * (Firefox ESR, an empty document, the worker's start made three seconds longer): 3.3 s, median of 5 loads; as it is
 * here 0.3 s. With the worker awake nothing can be measured: 76 and 90 ms with the listener, 98 and 65 ms without, each the median of 37.
 * So it is not one that wakes: Firefox keeps for that those which are added while a worker starts
 * (ExtensionCommon.sys.mjs, `recordStartupData`), and this one comes with the first page that is heard of. A document
 * whose answer comes before it tells no version, and the next one does.
 *
 * @returns to be called with every page; does nothing where the browser does not tell
 */
export function watchConnections(tell: Tell): () => void {
  const ask = (browser.webRequest as unknown as { getSecurityInfo?: Secured }).getSecurityInfo;
  let heard = ask === undefined;
  return () => {
    if (heard) return;
    heard = true;
    browser.webRequest.onHeadersReceived.addListener((raw) => {
      const { requestId, tabId: tab, documentId = null, timeStamp, url } = raw as RequestDetails;
      const where: RawWhere = { tab, frame: 0, document: documentId, url, top: url };
      if (tab >= 0) void ask!(requestId, {}).then((secured) => { const tls = tlsOf(secured.protocolVersion); if (tls) tell('connection', { requestId, tls }, timeStamp, where); }, () => {});
      return undefined;
    }, { urls: ['https://*/*'], types: ['main_frame'] }, ['blocking']);
  };
}
