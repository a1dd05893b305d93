import { decodeDeep } from '../decode.ts';
import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { dateOf, pairsOf } from './reading/values.ts';

const FORMAT = 'cookiebot';

/**
 * Cookiebot: `{stamp:'…',necessary:true,preferences:false,…,method:'explicit',ver:1,utc:1683845362852,region:'fr'}`,
 * JavaScript and no JSON. `-1` (alone, or as stamp): the visitor's region needs no consent, everything is granted
 * (cookiebot.com, developer documentation, server-side usage; public recordings, 2026-11-22). `0`: refused.
 */
export default {
  format: FORMAT,
  names: ['CookieConsent'],
  read(value) {
    const text = decodeDeep(value).trim();
    if (text === '-1') return recordOf(FORMAT, { choices: [], says: 'accepted', clicked: false });
    if (text === '0') return recordOf(FORMAT, { choices: [], says: 'refused' });
    const fields = /^\{.*\}$/.test(text) ? pairsOf(text.slice(1, -1), ',', ':') : null;
    if (fields === null || !fields.has('necessary')) return unreadable(FORMAT);
    const unquoted = (name: string): string => (fields.get(name) ?? '').replace(/^'|'$/g, '');
    const choices = ['necessary', 'preferences', 'statistics', 'marketing'].filter((name) => fields.has(name)).map((name) => ({ name, granted: fields.get(name) === 'true' }));
    const method = unquoted('method');
    return recordOf(FORMAT, {
      choices,
      clicked: method === 'implied' || unquoted('stamp') === '-1' ? false : method === 'explicit' ? true : null,
      decidedAt: dateOf(unquoted('utc')),
      identified: !['', '-1', '0'].includes(unquoted('stamp')),
    });
  },
} satisfies RecordFormat;
