import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { asObject, asText, dateOf, objectOf, yesNo } from './reading/values.ts';
import { tcWithin } from './tcf.ts';

const FORMAT = 'fides';
const METHODS: ReadonlyMap<string, boolean> = new Map([['accept', true], ['reject', true], ['save', true], ['script', false], ['gpc', false], ['dismiss', false]]);

/**
 * Fides (Ethyca): `consent` by notice, `fides_meta.consentMethod` how it came about, a TC string where the framework is
 * used (ethyca/fides, clients/fides-js, and public recordings, 2026-11-22).
 */
export default {
  format: FORMAT,
  names: ['fides_consent'],
  read(value) {
    const cookie = objectOf(value);
    const consent = asObject(cookie?.['consent']);
    if (cookie === null || consent === null) return unreadable(FORMAT);
    const meta = asObject(cookie['fides_meta']) ?? {};
    const method = asText(meta['consentMethod']) ?? '';
    const choices = yesNo(consent, (status) => (status === true || status === 'opt_in' ? true : status === false || status === 'opt_out' ? false : null));
    const tc = tcWithin(asText(cookie['fides_string']));
    // With the framework the notices are empty, and the method tells what was clicked.
    const says = choices.length > 0 ? {} : { says: method === 'accept' ? 'accepted' as const : method === 'reject' ? 'refused' as const : method === 'save' ? 'unreadable' as const : 'pending' as const };
    return {
      ...recordOf(FORMAT, { choices, named: 'site', ...says, clicked: METHODS.get(method) ?? null, decidedAt: dateOf(meta['updatedAt']), identified: asText(asObject(cookie['identity'])?.['fides_user_device_id']) !== null }),
      ...tc,
    };
  },
} satisfies RecordFormat;
