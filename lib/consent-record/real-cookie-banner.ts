import { decodeDeep } from '../decode.ts';
import { unreadable, type RecordFormat } from './reading/format.ts';
import { dateOf } from './reading/values.ts';

const FORMAT = 'real-cookie-banner';

/**
 * Real Cookie Banner: date, identifiers, a revision, then what was granted by numbers of the site's own, essential ones
 * among them (the plugin's `MyConsent`, 2026-11-22): which could be refused cannot be told.
 */
export default {
  format: FORMAT,
  names: ['real_cookie_banner*'],
  read(value, name) {
    if (/-(?:consent-queue|test|tcf|gcm)/.test(name)) return null;
    const [, created] = /^(\d+)?:?[0-9a-f]{8}-[0-9a-f]{4}-/.exec(decodeDeep(value)) ?? [null, null];
    return created === null ? null : { ...unreadable(FORMAT), decidedAt: dateOf(created), provable: true };
  },
} satisfies RecordFormat;
