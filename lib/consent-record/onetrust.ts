import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { dateOf, pairsOf } from './reading/values.ts';
import { decodeDeep, decodeOnce } from '../decode.ts';

const FORMAT = 'onetrust';

/**
 * OneTrust (CookiePro, Optanon). `OptanonConsent` is written at load with the defaults; `interactionCount` is 0 until
 * the visitor answers. `OptanonAlertBoxClosed` comes with an answer and says when, not which. Seen in some thousand
 * public recordings of requests (2026-11-22): groups `C0001:1`, in older versions `1:1`; the first is necessary.
 */
export default {
  format: FORMAT,
  names: ['OptanonConsent', 'OptanonAlertBoxClosed'],
  read(value, name) {
    if (name === 'OptanonAlertBoxClosed') {
      const decidedAt = dateOf(decodeDeep(value));
      return decidedAt === null ? unreadable(FORMAT) : { ...unreadable(FORMAT), decidedAt, provable: true };
    }
    // The parts are encoded one by one; another layer around the whole comes with some servers.
    const fields = pairsOf(value.includes('&') ? value : decodeOnce(value), '&', '=');
    const groups = pairsOf(decodeDeep(fields.get('groups') ?? ''), ',', ':');
    const choices = [...groups].filter(([, granted]) => granted === '1' || granted === '0')
      .map(([group, granted]) => ({ name: group, granted: granted === '1', ...((group === '1' || group === '0_1') && { necessary: true }) }));
    if (choices.length === 0) return unreadable(FORMAT);
    const interactions = fields.get('interactionCount');
    const clicked = interactions === undefined || !/^\d+$/.test(interactions) ? null : Number(interactions) > 0;
    return recordOf(FORMAT, {
      choices,
      named: 'site',
      clicked,
      decidedAt: clicked === false ? null : datestampOf(fields.get('datestamp') ?? ''),
      identified: (fields.get('consentId') ?? '') !== '',
    });
  },
} satisfies RecordFormat;

/** `Wed+Dec+03+2025+14%3A57%3A50+GMT%2B0530+(…)`: as JavaScript prints a date, in form encoding. */
const datestampOf = (text: string): number | null => dateOf(decodeDeep(text).replaceAll('+', ' ').replace(/ ?\(.*$/, '').replace(/GMT (\d{4})/, 'GMT+$1').trim());
