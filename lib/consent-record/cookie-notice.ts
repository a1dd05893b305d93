import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { asObject, asText, dateOf, objectOf, yesNo } from './reading/values.ts';

const FORMAT = 'cookie-notice';

/**
 * Cookie Notice for WordPress: true or false. Its successor `hu-consent` (Hu-manity.co): levels 1 to 4, the first
 * always granted (public recordings and readers, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['cookie_notice_accepted', 'hu-consent'],
  read(value, name) {
    if (name === 'cookie_notice_accepted') {
      const accepted = value === 'true' ? true : value === 'false' ? false : null;
      return accepted === null ? unreadable(FORMAT) : recordOf(FORMAT, { choices: [], says: accepted ? 'accepted' : 'refused' });
    }
    const cookie = objectOf(value);
    const categories = asObject(cookie?.['categories']);
    if (cookie === null || typeof cookie['consent'] !== 'boolean') return unreadable(FORMAT);
    return recordOf(FORMAT, {
      choices: yesNo(categories ?? {}).map(({ name: level, granted }) => ({ name: `level ${level}`, granted, necessary: level === '1' })),
      clicked: cookie['consent'],
      decidedAt: cookie['consent'] ? dateOf(cookie['timestamp']) : null,
      identified: asText(cookie['consentID']) !== null,
    });
  },
} satisfies RecordFormat;
