import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { asNames, asObject, asText, dateOf, objectOf } from './reading/values.ts';

const FORMAT = 'vanilla-cookieconsent';

/**
 * CookieConsent by Orest Bida. Version 3 (3.1.0): `categories` granted, and `services` with a member for every category
 * there is. Version 2 (2.9.2): `categories` or `level`, the granted ones only. Written upon an answer only.
 */
export default {
  format: FORMAT,
  names: ['cc_cookie'],
  read(value) {
    const cookie = objectOf(value);
    const granted = asNames(cookie?.['categories']) ?? asNames(cookie?.['level']);
    if (cookie === null || granted === null) return unreadable(FORMAT);
    const services = asObject(cookie['services']);
    const all = services === null ? granted : [...new Set([...granted, ...Object.keys(services)])];
    return recordOf(FORMAT, {
      choices: all.map((name) => ({ name, granted: granted.includes(name) })),
      named: services === null ? 'granted' : 'site',
      clicked: true,
      decidedAt: dateOf(cookie['lastConsentTimestamp'] ?? cookie['consentTimestamp'] ?? cookie['last_consent_update'] ?? cookie['consent_date']),
      identified: asText(cookie['consentId'] ?? cookie['consent_uuid']) !== null,
    });
  },
} satisfies RecordFormat;
