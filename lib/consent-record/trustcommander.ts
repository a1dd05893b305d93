import type { ConsentRecord } from '../model/consent-record.ts';
import { decodeDeep } from '../decode.ts';
import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { allOf, dateOf } from './reading/values.ts';

const FORMAT = 'trustcommander';

/**
 * TrustCommander (Commanders Act): `<0 in | 1 out>@<version>|…@<categories granted>@…@<updated>,<created>,<expires>@…`;
 * `ALL` for every category (public recordings, 2026-11-22). Refused categories are not named.
 */
export default {
  format: FORMAT,
  names: ['TC_PRIVACY', 'TC_PRIVACY_CENTER'],
  read(value, name) {
    const text = decodeDeep(value);
    if (name === 'TC_PRIVACY_CENTER') return listed(text, null);
    const [out, , list, , dates] = text.split('@');
    if (list === undefined || (out !== '0' && out !== '1')) return unreadable(FORMAT);
    const decidedAt = dateOf(dates?.split(',')[0]);
    // Opted out with categories granted, or in without any: seen, and not explained anywhere.
    if ((out === '1') !== (list === '')) return unreadable(FORMAT);
    return out === '1' ? recordOf(FORMAT, { choices: [], says: 'refused', decidedAt }) : listed(list, decidedAt);
  },
} satisfies RecordFormat;

function listed(list: string, decidedAt: number | null): ConsentRecord {
  if (list === 'ALL') return recordOf(FORMAT, { choices: [], says: 'accepted', decidedAt });
  if (!/^\d+(?:,\d+)*$/.test(list)) return unreadable(FORMAT);
  return recordOf(FORMAT, { choices: allOf(list.split(',').map((category) => `category ${category}`), true), named: 'granted', decidedAt });
}
