import { decodeDeep } from '../decode.ts';
import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { allOf } from './reading/values.ts';

const FORMAT = 'trustarc';

/**
 * TrustArc: levels granted, as a list (`0,1,2:`), the highest (`2:`) or, counted from 1, `permit 1,2,3`. The lowest is
 * required; how many there are is not told (public recordings, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['notice_preferences', 'notice_gdpr_prefs', 'cmapi_cookie_privacy'],
  read(value, name) {
    const text = decodeDeep(value);
    const [, list] = (name === 'cmapi_cookie_privacy' ? /^permit[ _+](\d(?:,\d){0,9})(?:[ _+]required)?$/ : name === 'notice_gdpr_prefs' ? /^(\d(?:,\d){0,9}):/ : /^(\d):/).exec(text) ?? [];
    if (list === undefined) return unreadable(FORMAT);
    const lowest = name === 'cmapi_cookie_privacy' ? 1 : 0;
    const highest = Math.max(...list.split(',').map(Number));
    const levels = name === 'notice_preferences' ? Array.from({ length: highest }, (_, index) => index + 1) : list.split(',').map(Number).filter((level) => level > lowest);
    return recordOf(FORMAT, { choices: allOf(levels.map((level) => `level ${level - lowest}`), true), named: 'granted' });
  },
} satisfies RecordFormat;
