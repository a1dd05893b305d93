import type { Digest, Kind, Observation, Sightings } from '../model/observation.ts';
import * as browser from './gate-browser.ts';
import * as content from './gate-content.ts';
import { formSeen } from './gate-forms.ts';
import { noticeRead } from './gate-notice.ts';
import * as page from './gate-page.ts';
import { redactorWith, type Redactor } from './redactor.ts';

/** One way through the gate for every kind: a kind without one does not compile. */
const WAYS: { readonly [K in Kind]: (data: Sightings<string>[K], redact: Redactor) => Promise<Sightings<Digest>[K]> } = {
  navigation: browser.navigation,
  loaded: browser.loaded,
  request: browser.request,
  response: browser.response,
  connection: browser.connection,
  redirect: browser.redirect,
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
  'banner-layer': content.bannerLayer,
  'consent-control': content.consentControl,
  'banner-click': content.bannerClick,
  'notice-link': content.noticeLink,
  'page-content': content.pageContent,
  'panel-read': content.panelRead,
  'panel-said': content.panelSaid,
  reply: content.reply,
  typing: content.typing,
  'notice-read': noticeRead,
  'form-seen': formSeen,
  hole: content.hole,
  'cookie-write': page.cookieWrite,
  'storage-write': page.storageWrite,
  database: page.database,
  'worker-registered': page.workerRegistered,
  chain: page.chain,
};

/** Lets one observation of a batch through. */
export type Gate = (observation: Observation<string>) => Promise<Observation<Digest>>;

/**
 * The gate: forgets values, and everything in names, URLs and words that could be somebody's. Only what a way
 * names gets through, so that a field nobody thought of stays out of the log.
 *
 * One for a batch and no longer: a batch says the same scripts and names again and again, and what was worked out
 * for them is remembered here in clear.
 * @param key the install's HMAC key: the same value gives the same digest under the same key
 */
export function gateWith(key: CryptoKey): Gate {
  const redactor = redactorWith(key);
  return async ({ kind, data, at, source, n, witness }) => {
    const way = WAYS[kind] as (data: Sightings<string>[Kind], redact: Redactor) => Promise<Sightings<Digest>[Kind]>;
    // The table ties each kind to its data; the compiler cannot follow the tie through the look-up.
    return { kind, data: await way(data, redactor), at, source, n, witness } as Observation<Digest>;
  };
}

/** A batch of one. */
export const redact = (observation: Observation<string>, key: CryptoKey): Promise<Observation<Digest>> => gateWith(key)(observation);
