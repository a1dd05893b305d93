import check from '../../lib/checks/consent-choice-lifetime.ts';
import type { RecordFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aKey, aRecord, consented, seqs } from '../support/facts.ts';

const [kept, other] = [seqs(), seqs()];
const DAY = 86_400;
const consent = consented(['undecided', 'refused']);
const no = (days: number | null, more: Partial<RecordFact> = {}) => aRecord('refused', { follows: 'refuse', maxAgeSeconds: days === null ? null : days * DAY, cites: kept, ...more });
const yes = (days: number, more: Partial<RecordFact> = {}) => aRecord('accepted', { follows: 'accept', maxAgeSeconds: days * DAY, cites: other, ...more });

describeCheck(check, [
  { name: 'a yes for two years', expect: 'fail', alone: true, facts: { consent, records: [yes(730)] }, cites: other, says: /The “yes” is kept .* \(“tarteaucitron”\)/ },
  { name: 'a no for two years', expect: 'fail', facts: { consent, records: [no(730)] }, cites: kept },
  { name: 'a year', expect: 'warn', alone: true, facts: { consent, records: [yes(365)] }, cites: other },
  { name: 'a no for a week', expect: 'warn', facts: { consent, records: [no(7)] }, cites: kept, says: 'The “no”' },
  { name: 'a no for a week, a yes for six months', expect: 'warn', facts: { consent, records: [no(7), yes(182)] }, cites: kept, spares: other },
  { name: 'where nothing expires', expect: 'review', facts: { consent, records: [no(null)], storage: [aKey('tarteaucitron', { vendor: null })] }, cites: kept },
  { name: 'six months', expect: 'pass', facts: { consent, records: [no(182), yes(182)] }, cites: [...kept, ...other] },
  { name: 'a yes for a week asks again soon, which harms nobody', expect: 'pass', facts: { consent, records: [yes(7)] } },
  { name: 'a default is no answer', expect: 'untested', facts: { consent, records: [no(730, { follows: null })] } },
  { name: 'an earlier visit’s', expect: 'untested', facts: { consent, records: [no(730, { existedBefore: true })] } },
  { name: 'no answer', expect: 'untested', facts: { consent: consented(['undecided']) }, says: 'Answer the banner' },
  { name: 'no banner', expect: 'inapplicable', facts: {} },
]);
