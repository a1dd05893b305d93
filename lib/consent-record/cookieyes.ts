import { decodeDeep } from '../decode.ts';
import { recordOf, unreadable, type RecordFormat } from './reading/format.ts';
import { pairsOf, plain } from './reading/values.ts';

const FORMAT = 'cookieyes';

/**
 * CookieYes: `consentid:…,consent:yes,action:yes,necessary:yes,functional:no,…`, written at load with nothing after the
 * colons or, where the law is another, with everything granted and `action:no` (public recordings, 2026-11-22). Its
 * forerunner Cookie Law Info keeps one cookie for each category.
 */
export default {
  format: FORMAT,
  names: ['cookieyes-consent', 'cookielawinfo-checkbox-*'],
  read(value, name) {
    if (name !== 'cookieyes-consent') return readCheckbox(value, name);
    const fields = pairsOf(decodeDeep(value), ',', ':');
    if (!fields.has('action') || !fields.has('consent')) return unreadable(FORMAT);
    const choices = [...fields].filter(([field]) => !['consentid', 'consent', 'action', 'lastRenewedDate', 'rev'].includes(field))
      .flatMap(([field, status]) => (status === 'yes' || status === 'no' ? [{ name: field, granted: status === 'yes' }] : []));
    return recordOf(FORMAT, { choices, named: 'site', clicked: plain(fields.get('action')) === true, identified: (fields.get('consentid') ?? '') !== '' });
  },
} satisfies RecordFormat;

function readCheckbox(value: string, name: string): ReturnType<RecordFormat['read']> {
  const category = name.slice('cookielawinfo-checkbox-'.length);
  const granted = value === 'yes' ? true : value === 'no' ? false : null;
  if (granted === null) return unreadable(FORMAT);
  return category === 'necessary' ? null : recordOf(FORMAT, { choices: [{ name: category, granted }] });
}
