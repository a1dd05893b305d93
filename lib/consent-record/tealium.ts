import { decodeDeep } from '../decode.ts';
import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { dateOf, pairsOf } from './reading/values.ts';

const FORMAT = 'tealium';

/** Tealium: `c1:1|c2:0|…|ts:1629560172916|consent:true`, the categories being left out when all are alike (public recordings, 2026-11-22). */
export default {
  format: FORMAT,
  names: ['CONSENTMGR'],
  read(value) {
    const fields = pairsOf(decodeDeep(value), '|', ':');
    const consent = fields.get('consent');
    const choices = [...fields].flatMap(([field, status]) => (/^c\d+$/.test(field) && (status === '0' || status === '1') ? [{ name: field, granted: status === '1' }] : []));
    const decidedAt = dateOf(fields.get('ts'));
    if (choices.length > 0) return recordOf(FORMAT, { choices, named: 'site', decidedAt });
    if (consent !== 'true' && consent !== 'false') return unreadable(FORMAT);
    return recordOf(FORMAT, { choices: [], says: consent === 'true' ? 'accepted' : 'refused', decidedAt });
  },
} satisfies RecordFormat;
