import { recordOf, unreadable, type Choice, type RecordFormat } from './reading/format.ts';
import { asObject, asText, base64ObjectOf, dateOf } from './reading/values.ts';

const FORMAT = 'cookiehub';

/**
 * CookieHub: base64 of JSON, written at load with `answered: false`. Categories with their value, or none and
 * `allAllowed` (public recordings, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['cookiehub'],
  read(value) {
    const cookie = base64ObjectOf(value);
    if (cookie === null || typeof cookie['answered'] !== 'boolean') return unreadable(FORMAT);
    const categories = Array.isArray(cookie['categories']) ? cookie['categories'] : [];
    const choices = categories.flatMap((one): Choice[] => {
      const { id, value: granted } = asObject(one) ?? {};
      return typeof id === 'string' && typeof granted === 'boolean' ? [{ name: id, granted }] : [];
    });
    const clicked = cookie['answered'];
    const record = recordOf(FORMAT, {
      choices,
      ...(choices.length === 0 && { says: cookie['allAllowed'] === true ? 'accepted' : clicked ? 'partial' : 'refused' }),
      clicked,
      decidedAt: clicked ? dateOf(cookie['timestamp']) : null,
      identified: asText(cookie['token']) !== null,
    });
    return record.says === 'partial' && choices.length === 0 ? { ...record, mayBe: 'refused' } : record;
  },
} satisfies RecordFormat;
