import check from '../../lib/checks/banner-tcf-signal-coherent.ts';
import type { TcfRecord } from '../../lib/model/consent-record.ts';
import type { RecordFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aRecord, consented, recorded, seqs, watched } from '../support/facts.ts';

const string = seqs();
const tcf = (more: Partial<TcfRecord> = {}): TcfRecord => ({ policyVersion: 5, cmpId: 7, purposes: [], legitimateInterests: [], vendors: 0, vendorsByInterest: 0, disclosedVendors: true, ...more });
const yes = { purposes: [10, 1, 3], vendors: 800 };
const tc = (held: Partial<TcfRecord>, more: Partial<RecordFact> = {}) => aRecord('refused', { format: 'tcf', name: 'euconsent-v2', tcf: tcf(held), cites: string, ...more });
const before = (held: Partial<TcfRecord>, more: Partial<RecordFact> = {}) => tc(held, { consent: 'undecided', at: 900, ...more });
const after = (held: Partial<TcfRecord>, more: Partial<RecordFact> = {}) => tc(held, { consent: 'refused', follows: 'refuse', ...more });
const undecided = { consent: consented(['undecided']) };
const refused = { consent: consented(['undecided', 'refused']) };

describeCheck(check, [
  { name: 'consent before any answer', expect: 'fail', alone: true, facts: { ...undecided, records: [before(yes)] }, cites: string, says: 'The TC string “euconsent-v2” held, before any answer to the banner, consent to the purposes 1, 3, 10.' },
  { name: 'consent after a refusal', expect: 'fail', facts: { ...refused, records: [after(yes)] }, says: 'after the visitor had refused' },
  { name: 'the same where the contradiction leaves the state unknown', expect: 'fail', facts: { consent: consented(['undecided', 'unknown']), records: [after(yes, { consent: 'unknown' })] } },
  { name: 'consent after a refusal, on a page of which no click was seen', expect: 'fail', facts: { ...refused, records: [after(yes, { follows: null })] } },
  { name: 'cleared in one place and not in the other', expect: 'fail', facts: { ...refused, records: [after({}), after(yes, { name: 'eupubconsent-v2' })] } },

  { name: 'no segment of disclosed vendors', expect: 'warn', facts: { ...refused, records: [after({ disclosedVendors: false })] }, says: '“euconsent-v2”: no segment of disclosed vendors' },

  { name: 'too close to the click', expect: 'review', facts: { ...refused, records: [after(yes, { clear: false })] } },
  { name: 'no banner was seen', expect: 'review', facts: { records: [before(yes, { consent: 'no-banner' })] }, says: 'look from France' },
  { name: 'purposes switched on in the settings, and written at once', expect: 'review', facts: { ...undecided, records: [before(yes, { follows: 'settings' })] } },
  { name: 'nothing agreed to after an acceptance', expect: 'review', facts: { consent: consented(['undecided', 'unknown']), records: [tc({}, { follows: 'accept', consent: 'unknown' })] } },
  { name: 'vendors without purposes after a refusal', expect: 'review', facts: { ...refused, records: [after({ vendors: 12 })] } },

  { name: 'nothing agreed to before, nor after a refusal', expect: 'pass', facts: { ...refused, records: [before({}), after({})] }, cites: string },
  { name: 'written twice upon the refusal: the last word counts', expect: 'pass', facts: { ...refused, records: [after(yes), after({})] } },
  { name: 'legitimate interest is another check’s', expect: 'pass', facts: { ...refused, records: [after({ legitimateInterests: [2], vendorsByInterest: 9 })] } },
  { name: 'version 2.2 while it was in force', expect: 'pass', facts: { ...refused, records: [after({ disclosedVendors: false })], site: { site: 'shop.example', visit: 0, startedAt: 1_772_236_799_999 } } },
  { name: 'refused, then accepted', expect: 'pass', facts: { consent: consented(['undecided', 'refused', 'accepted']), records: [after({}), tc(yes, { name: 'other', follows: 'accept', consent: 'accepted' })] } },

  { name: 'accepted only', expect: 'untested', facts: { consent: consented(['undecided', 'accepted']), records: [before({}), tc(yes, { follows: 'accept', consent: 'accepted' })] }, says: 'refuse everything' },
  { name: 'watched late', expect: 'untested', facts: { ...refused, records: [after({})], recording: recorded({ fromStart: false }) } },
  { name: 'no string yet', expect: 'untested', facts: undecided },
  { name: 'no string', expect: 'inapplicable', facts: { ...refused, records: [aRecord('refused')], watch: [watched('refused × none')] }, says: 'No TC string was seen' },
  { name: 'only one of an earlier visit', expect: 'inapplicable', facts: { ...undecided, records: [before(yes, { existedBefore: true })], watch: [watched('undecided × none')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { consent: consented(['unknown']), records: [before(yes, { consent: 'unknown' })] } },
]);
