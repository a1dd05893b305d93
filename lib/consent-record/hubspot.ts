import { decodeDeep } from '../decode.ts';
import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { pairsOf } from './reading/values.ts';

const FORMAT = 'hubspot';
/** As HubSpot's consent banner API numbers them. */
const CATEGORIES: ReadonlyMap<string, string> = new Map([['1', 'analytics'], ['2', 'advertisement'], ['3', 'functionality']]);

/** HubSpot: `1:true,2:false,3:false` (public implementations and recordings, 2026-11-22); `__hs_opt_out` is a plain yes or no. */
export default {
  format: FORMAT,
  names: ['__hs_cookie_cat_pref', '__hs_opt_out'],
  read(value, name) {
    if (name === '__hs_opt_out') return value === 'yes' ? recordOf(FORMAT, { choices: [], says: 'refused' }) : value === 'no' ? { ...recordOf(FORMAT, { choices: [], says: 'partial' }), mayBe: 'accepted' } : unreadable(FORMAT);
    const pairs = pairsOf(decodeDeep(value).replaceAll('_', ','), ',', ':');
    const choices = [...pairs].flatMap(([id, status]) => (CATEGORIES.has(id) && (status === 'true' || status === 'false') ? [{ name: CATEGORIES.get(id)!, granted: status === 'true' }] : []));
    return choices.length === 0 ? unreadable(FORMAT) : recordOf(FORMAT, { choices });
  },
} satisfies RecordFormat;
