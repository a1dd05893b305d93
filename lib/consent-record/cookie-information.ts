import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { allOf, asNames, asText, dateOf, objectOf } from './reading/values.ts';

const FORMAT = 'cookie-information';

/** Cookie Information: `consents_approved` and `consents_denied`, with date and visitor (public recordings, 2026-11-22). */
export default {
  format: FORMAT,
  names: ['CookieInformationConsent'],
  read(value) {
    const cookie = objectOf(value);
    const approved = asNames(cookie?.['consents_approved']);
    const denied = asNames(cookie?.['consents_denied']);
    if (cookie === null || approved === null || denied === null) return unreadable(FORMAT);
    return recordOf(FORMAT, { choices: [...allOf(approved, true), ...allOf(denied, false)], decidedAt: dateOf(cookie['timestamp']), identified: asText(cookie['user_uid']) !== null });
  },
} satisfies RecordFormat;
