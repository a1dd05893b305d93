import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { asText, dateOf, objectOf, yesNo } from './reading/values.ts';

const FORMAT = 'cookiefirst';

/** CookieFirst: JSON, category → boolean, with `timestamp` (seconds), `type` and `version` (public recordings, 2026-11-22). */
export default {
  format: FORMAT,
  names: ['cookiefirst-consent'],
  read(value) {
    const cookie = objectOf(value);
    const choices = cookie === null ? [] : yesNo(cookie, (status) => (typeof status === 'boolean' ? status : null));
    if (cookie === null || choices.length === 0) return unreadable(FORMAT);
    return recordOf(FORMAT, { choices, decidedAt: dateOf(cookie['timestamp']), identified: asText(cookie['consent_id'] ?? cookie['user_id']) !== null });
  },
} satisfies RecordFormat;
