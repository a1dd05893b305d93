import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { asObject, asText, dateOf, objectOf, yesNo } from './reading/values.ts';

const FORMAT = 'iubenda';

/**
 * iubenda: `purposes` by number (1 necessary, 2 functionality, 3 experience, 4 measurement, 5 marketing), or a plain
 * `consent` for all of them; neither before an answer (public recordings, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['_iub_cs-*'],
  read(value, name) {
    if (!/^_iub_cs-s?\d+$/.test(name)) return null;
    const cookie = objectOf(value);
    if (cookie === null) return unreadable(FORMAT);
    const purposes = asObject(cookie['purposes']);
    const consent = cookie['consent'];
    const choices = purposes === null ? [] : yesNo(purposes).map((choice) => ({ ...choice, necessary: choice.name === '1' }));
    const decidedAt = dateOf(cookie['timestamp']);
    const identified = asText(asObject(cookie['cons'])?.['rand']) !== null;
    if (choices.length > 0) return recordOf(FORMAT, { choices, clicked: true, decidedAt, identified });
    return recordOf(FORMAT, { choices: [], says: consent === true ? 'accepted' : consent === false ? 'refused' : 'pending', decidedAt: typeof consent === 'boolean' ? decidedAt : null, identified });
  },
} satisfies RecordFormat;
