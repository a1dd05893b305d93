import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { asObject, asText, objectOf, plain } from './reading/values.ts';

const FORMAT = 'shopify';
const PURPOSES = [['a', 'analytics'], ['m', 'marketing'], ['p', 'preferences']] as const;

/**
 * Shopify's Customer Privacy: `con.CMP` with "1", "0" or, before an answer, "" for analytics, marketing, preferences
 * (and sale of data, United States law; not counted). The shorter spelling `3.AMPS_…` is not explained anywhere
 * (public recordings, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['_tracking_consent'],
  read(value) {
    const cookie = objectOf(value);
    const consent = asObject(asObject(cookie?.['con'])?.['CMP']);
    if (cookie === null || consent === null || !PURPOSES.every(([short]) => typeof consent[short] === 'string')) return unreadable(FORMAT);
    const choices = PURPOSES.flatMap(([short, name]) => {
      const granted = plain(consent[short]);
      return granted === null ? [] : [{ name, granted }];
    });
    return recordOf(FORMAT, { choices, ...(choices.length < PURPOSES.length && { says: choices.length === 0 ? 'pending' : 'unreadable' }), identified: asText(cookie['consent_id']) !== null });
  },
} satisfies RecordFormat;
