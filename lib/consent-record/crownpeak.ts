import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { asObject, dateOf, objectOf, yesNo } from './reading/values.ts';

const FORMAT = 'crownpeak';

/**
 * Crownpeak (Evidon): `categories` by the notice's number, `true` for all or each category with its own; vendors are
 * listed beside them (public recordings, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['_evidon_consent_cookie'],
  read(value) {
    const cookie = objectOf(value);
    const notices = Object.values(asObject(cookie?.['categories']) ?? {});
    if (cookie === null || notices.length === 0) return unreadable(FORMAT);
    const choices = notices.flatMap((notice) => yesNo(asObject(notice) ?? {}, (status) => (typeof status === 'boolean' ? status : null)));
    const decidedAt = dateOf(cookie['consent_date']);
    if (choices.length > 0) return recordOf(FORMAT, { choices, named: 'site', decidedAt });
    return notices.every((notice) => notice === true) ? { ...recordOf(FORMAT, { choices: [], says: 'partial', decidedAt }), mayBe: 'accepted' } : unreadable(FORMAT);
  },
} satisfies RecordFormat;
