import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { asObject, asText, dateOf, objectOf, yesNo } from './reading/values.ts';

const FORMAT = 'civic';

/** Civic Cookie Control: `optionalCookies` by category, `interactedWith` when there was an answer (civicuk.com and public recordings, 2026-11-22). */
export default {
  format: FORMAT,
  names: ['CookieControl'],
  read(value) {
    const cookie = objectOf(value);
    const optional = asObject(cookie?.['optionalCookies']);
    if (cookie === null || optional === null) return unreadable(FORMAT);
    const clicked = typeof cookie['interactedWith'] === 'boolean' ? cookie['interactedWith'] : null;
    return recordOf(FORMAT, {
      choices: yesNo(optional, (status) => (status === 'accepted' || status === 'legitimate interest' ? true : status === 'revoked' ? false : null)).map((choice) => ({ ...choice, necessary: false })),
      clicked,
      decidedAt: clicked === false ? null : dateOf(cookie['consentDate']),
      identified: asText(cookie['user']) !== null,
    });
  },
} satisfies RecordFormat;
