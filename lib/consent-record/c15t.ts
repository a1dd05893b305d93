import { decodeDeep } from '../decode.ts';
import { recordOf, unreadable, type Choice, type RecordFormat } from './reading/format.ts';
import { asObject, asText, dateOf, objectOf, pairsOf, yesNo } from './reading/values.ts';

const FORMAT = 'c15t';
/** `consentTypes` of c15t 2.2.1, all that can be refused. A site need not ask for all of them. */
const CATEGORIES = ['functionality', 'experience', 'measurement', 'marketing'];

/**
 * c15t (2.2.1, `saveConsentToStorage`), under one key in two spellings: JSON in local storage, and in a cookie
 * `c.necessary:1,c.marketing:1,i.t:<ms>,i.sid:sub_…` where what was refused is left out. "Accept all" grants what the
 * site asks for; categories it does not ask for stay false. Written upon an answer only.
 */
export default {
  format: FORMAT,
  names: ['c15t', 'privacy-consent-storage'],
  read(value) {
    const read = readJson(value) ?? readFlat(value);
    if (read === null || !read.choices.some(({ name }) => name === 'necessary' || CATEGORIES.includes(name))) return unreadable(FORMAT);
    const all = CATEGORIES.every((category) => read.choices.some(({ name, granted }) => name === category && granted));
    return recordOf(FORMAT, { ...read, named: 'granted', ...(all && { says: 'accepted' }) });
  },
} satisfies RecordFormat;

interface Read { readonly choices: readonly Choice[]; readonly decidedAt: number | null; readonly identified: boolean }

function readJson(value: string): Read | null {
  const stored = objectOf(value);
  const consents = asObject(stored?.['consents']);
  if (stored === null || consents === null) return null;
  const about = asObject(stored['consentInfo']) ?? {};
  return { choices: yesNo(consents), decidedAt: dateOf(about['time']), identified: asText(about['subjectId']) !== null };
}

function readFlat(value: string): Read | null {
  const fields = pairsOf(decodeDeep(value), ',', ':');
  const choices = [...fields].flatMap(([field, status]) => (field.startsWith('c.') && (status === '1' || status === '0') ? [{ name: field.slice(2), granted: status === '1' }] : []));
  return choices.length === 0 ? null : { choices, decidedAt: dateOf(fields.get('i.t')), identified: (fields.get('i.sid') ?? fields.get('i.id') ?? '') !== '' };
}
