import check from '../../lib/checks/banner-consent-proof.ts';
import type { RecordFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { anOffer, aRecord, aSiteCookie, aWrite, consented, seqs, watched } from '../support/facts.ts';

const accepted = { consent: consented(['undecided', 'accepted']), banner: anOffer(), watch: [watched('accepted × none')] };
const tracked = { ...accepted, storage: [aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite('accepted × none')] })] };
const record = seqs();
const choice = (more: Partial<RecordFact> = {}) => aRecord('accepted', { consent: 'accepted', follows: 'accept', cites: record, ...more });

describeCheck(check, [
  { name: 'neither identifier nor date', expect: 'warn', facts: { ...tracked, records: [choice()] }, cites: record, says: 'The stored choice (“tarteaucitron”) carries neither identifier nor date. The site may keep proof elsewhere.' },
  { name: 'a choice saved by purpose', expect: 'warn', facts: { ...tracked, consent: consented(['undecided', 'partial']), records: [choice({ follows: 'save' })] } },
  { name: 'the proof of an earlier writing is gone', expect: 'warn', facts: { ...tracked, records: [choice({ provable: true }), choice()] } },

  { name: 'an identifier', expect: 'review', facts: { ...tracked, records: [choice({ provable: true })] }, cites: record, says: 'carries an identifier or a date' },
  { name: 'a date', expect: 'review', facts: { ...tracked, records: [choice({ decidedAt: 1_790_000_004_000 })] } },
  { name: 'in one of two records', expect: 'review', facts: { ...tracked, records: [choice(), choice({ name: 'euconsent-v2', provable: true })] } },
  { name: 'no record of a known platform: not seen is not absent', expect: 'review', facts: tracked, says: 'No record of the choice could be read' },
  { name: 'a record that could not be read', expect: 'review', facts: { ...tracked, records: [choice({ says: 'unreadable' })] } },
  { name: 'what Google was told is no record', expect: 'review', facts: { ...tracked, records: [choice({ format: 'google-consent-mode', google: { adStorage: null, analyticsStorage: null, adUserData: null, adPersonalization: null } })] } },
  { name: 'a default is no record of a choice', expect: 'review', facts: { ...tracked, records: [choice({ follows: null }), choice({ says: 'pending' }), choice({ existedBefore: true })] } },
  { name: 'a name nobody knows that identifies may rest on the agreement', expect: 'review', facts: { ...accepted, storage: [aSiteCookie('sid', { purpose: 'unknown', identifies: true })] } },

  { name: 'nobody agreed', expect: 'untested', facts: { ...tracked, consent: consented(['undecided', 'refused']), records: [choice({ follows: 'refuse' })] }, says: 'accept in the banner' },
  { name: 'no banner so far', expect: 'untested', facts: {} },
  { name: 'nothing rests on an agreement', expect: 'inapplicable', facts: { ...accepted, storage: [aSiteCookie('PHPSESSID', { purpose: 'strictly-necessary' }), aSiteCookie('theme', { purpose: 'unknown', identifies: false })] } },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...tracked, consent: consented(['unknown']) } },
]);
