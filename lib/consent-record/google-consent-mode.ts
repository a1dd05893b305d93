import type { ConsentRecord, GoogleRecord, GoogleSignal } from '../model/consent-record.ts';
import { recordOf, type RecordFormat } from './reading/format.ts';

const FORMAT = 'google-consent-mode';

/**
 * `gcs` and `gcd` of requests to Google's tags, or to a site's own collector. Google documents neither; the letters are
 * as Markus Baersch worked them out and others confirm (simoahava.com, "Consent Mode v2 For Google Tags"; checked
 * against two open implementations, 2026-11-22): what was the default, then what an update made of it.
 */
export default {
  format: FORMAT,
  names: ['gcs', 'gcd'],
  inQuery: true,
  read: (value, name) => (name === 'gcs' ? readGcs(value) : name === 'gcd' ? readGcd(value) : null),
} satisfies RecordFormat;

type Letter = readonly [byDefault: GoogleSignal['byDefault'], now: GoogleSignal['now'], updated: boolean];
const LETTERS: ReadonlyMap<string, Letter | null> = new Map<string, Letter | null>([
  ['l', null],
  ['p', ['denied', 'denied', false]], ['q', ['denied', 'denied', true]], ['r', ['denied', 'granted', true]],
  ['t', ['granted', 'granted', false]], ['u', ['granted', 'denied', true]], ['v', ['granted', 'granted', true]],
  ['m', [null, 'denied', true]], ['n', [null, 'granted', true]],
]);

/** `G1` and one digit each for ad_storage and analytics_storage; `-` when the page set nothing. */
function readGcs(value: string): ConsentRecord | null {
  const [, ad, analytics] = /^G1([01-])([01-])$/.exec(value) ?? [];
  if (ad === undefined || analytics === undefined) return null;
  const signal = (digit: string): GoogleSignal | null => (digit === '-' ? null : { byDefault: null, now: digit === '1' ? 'granted' : 'denied' });
  // Whether it was the default or an answer, it does not say.
  return summed({ adStorage: signal(ad), analyticsStorage: signal(analytics), adUserData: null, adPersonalization: null }, null);
}

/** `11p1p1p1p5`, `13r3r3r3r5l1`: a letter each for ad_storage, analytics_storage, ad_user_data, ad_personalization. */
function readGcd(value: string): ConsentRecord | null {
  const found = /^1\d([a-z])\d([a-z])\d([a-z])\d([a-z])(?:\d[a-z\d]{0,8})?$/.exec(value);
  if (found === null) return null;
  const letters = found.slice(1).map((letter) => LETTERS.get(letter));
  if (letters.includes(undefined)) return null;
  const [adStorage, analyticsStorage, adUserData, adPersonalization] = letters.map((letter): GoogleSignal | null => (letter ? { byDefault: letter[0], now: letter[1] } : null));
  return summed({ adStorage: adStorage!, analyticsStorage: analyticsStorage!, adUserData: adUserData!, adPersonalization: adPersonalization! }, letters.some((letter) => letter?.[2] === true));
}

function summed(google: GoogleRecord, updated: boolean | null): ConsentRecord {
  const { adStorage, analyticsStorage, adUserData, adPersonalization } = google;
  const named = [['ad_storage', adStorage], ['analytics_storage', analyticsStorage], ['ad_user_data', adUserData], ['ad_personalization', adPersonalization]] as const;
  const choices = named.flatMap(([name, signal]) => (signal === null ? [] : [{ name, granted: signal.now === 'granted' }]));
  return { ...recordOf(FORMAT, { choices, clicked: null, ...((updated === false || choices.length === 0) && { says: 'pending' as const }) }), google };
}
