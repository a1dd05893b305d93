import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { dateOf, objectOf, plain } from './reading/values.ts';

const FORMAT = 'wix';
const PURPOSES = [['func', 'functional'], ['anl', 'analytics'], ['adv', 'advertising']] as const;

/**
 * Wix: `{ess:1,func:0,anl:0,adv:0,dt3:1,ts:29493585}`; `ess` is necessary, `dt3` is about selling data (United States),
 * `ts` counts minutes (dev.wix.com, "Consent Policy"; public recordings, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['consent-policy'],
  read(value) {
    const cookie = objectOf(value);
    const choices = PURPOSES.flatMap(([short, name]) => {
      const granted = plain(cookie?.[short]);
      return granted === null ? [] : [{ name, granted }];
    });
    if (cookie === null || choices.length < PURPOSES.length) return unreadable(FORMAT);
    const minutes = cookie['ts'];
    return recordOf(FORMAT, { choices, decidedAt: typeof minutes === 'number' ? dateOf(minutes * 60_000) : null });
  },
} satisfies RecordFormat;
