import type { Digest, Kind, Observation, Sightings } from '../model/observation.ts';
import * as browser from './gate-browser.ts';
import * as content from './gate-content.ts';
import * as page from './gate-page.ts';
import { redactorWith, type Redactor } from './redactor.ts';

/** One way through the gate for every kind: a kind without one does not compile. */
const WAYS: { readonly [K in Kind]: (data: Sightings<string>[K], redact: Redactor) => Promise<Sightings<Digest>[K]> } = {
  navigation: browser.navigation,
  loaded: browser.loaded,
  request: browser.request,
  response: browser.response,
  'cookie-header': browser.cookieHeader,
  'cookie-change': browser.cookieChange,
  'cookies-at-start': browser.cookiesAtStart,
  'frame-started': content.frameStarted,
  'storage-at-start': content.storageAtStart,
  'databases-seen': content.databasesSeen,
  gesture: content.gesture,
  scrolled: content.scrolled,
  watching: content.watching,
  'widget-seen': content.widgetSeen,
  'frame-inserted': content.frameInserted,
  'message-sent': content.messageSent,
  banner: content.banner,
  'banner-click': content.bannerClick,
  'notice-link': content.noticeLink,
  'page-content': content.pageContent,
  'panel-read': content.panelRead,
  hole: content.hole,
  'cookie-write': page.cookieWrite,
  'storage-write': page.storageWrite,
  database: page.database,
  'worker-registered': page.workerRegistered,
  chain: page.chain,
};

/**
 * The gate: forgets values, and everything in names, URLs and words that could be somebody's. Only what a way
 * names gets through, so that a field nobody thought of stays out of the log.
 * @param key the install's HMAC key: the same value gives the same digest under the same key
 */
export async function redact(observation: Observation<string>, key: CryptoKey): Promise<Observation<Digest>> {
  const { kind, at, source, n, witness } = observation;
  const way = WAYS[kind] as (data: Sightings<string>[Kind], redact: Redactor) => Promise<Sightings<Digest>[Kind]>;
  const data = await way(observation.data, redactorWith(key));
  // The table ties each kind to its data; the compiler cannot follow the tie through the look-up.
  return { kind, data, at, source, n, witness } as Observation<Digest>;
}
