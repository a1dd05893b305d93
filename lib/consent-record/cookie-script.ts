import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { allOf, asNames, asText, dateOf, jsonOf, objectOf } from './reading/values.ts';

const FORMAT = 'cookie-script';

/**
 * Cookie-Script: `action` and a list (itself JSON) of the categories granted. Without an action nobody has answered
 * (public recordings, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['CookieScriptConsent'],
  read(value) {
    const cookie = objectOf(value);
    if (cookie === null) return unreadable(FORMAT);
    const action = asText(cookie['action']);
    const list = cookie['categories'];
    const granted = asNames(typeof list === 'string' ? jsonOf(list) : list) ?? [];
    const told = { choices: allOf(granted, true), decidedAt: dateOf(cookie['consenttime']), identified: asText(cookie['key']) !== null };
    if (action === null) return recordOf(FORMAT, { ...told, says: 'pending', decidedAt: null });
    if (action === 'accept' && granted.length > 0) return recordOf(FORMAT, { ...told, named: 'granted', clicked: true });
    return action === 'reject' ? recordOf(FORMAT, { ...told, named: 'granted', clicked: true }) : unreadable(FORMAT);
  },
} satisfies RecordFormat;
