import check from '../../lib/checks/banner-no-legitimate-interest.ts';
import type { TcfRecord } from '../../lib/model/consent-record.ts';
import type { LayerFact, RecordFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aButton, aLayer, anOffer, aRecord, consented, seqs, watched } from '../support/facts.ts';

const refused = consented(['undecided', 'refused']);
const [one, two, string] = [seqs(), seqs(), seqs()];
const says = (quote = 'Nos partenaires invoquent leur intérêt légitime.') => [{ family: 'legitimate-interest', quote }] as const;
const plainButtons = [aButton('accept'), aButton('refuse')];
const offer = (first: Partial<LayerFact>, second: Partial<LayerFact> | null = null) =>
  ({ consent: refused, banner: anOffer({ first: aLayer({ cites: one, buttons: plainButtons, ...first }), second: second === null ? null : aLayer({ cites: two, ...second }) }) });
const tcf = (more: Partial<TcfRecord> = {}): TcfRecord => ({ policyVersion: 5, cmpId: 7, purposes: [], legitimateInterests: [], vendors: 0, vendorsByInterest: 0, disclosedVendors: true, ...more });
const tc = (held: Partial<TcfRecord>, more: Partial<RecordFact> = {}) => aRecord('refused', { format: 'tcf', name: 'euconsent-v2', consent: 'refused', follows: 'refuse', tcf: tcf(held), ...more });
const interest = { legitimateInterests: [2, 7, 10], vendorsByInterest: 143 };

describeCheck(check, [
  { name: 'left on after “refuse all”', expect: 'fail', alone: true, facts: { ...offer({}), records: [tc(interest, { cites: string })] }, cites: string, says: 'for the purposes 2, 7, 10 and 143 vendors' },
  { name: 'left on, and the state is unknown for it', expect: 'fail', facts: { ...offer({}), consent: consented(['undecided', 'unknown']), records: [tc(interest, { consent: 'unknown' })] } },
  { name: 'in two places, one of them too close to the click', expect: 'fail', facts: { ...offer({}), records: [tc(interest), tc(interest, { name: 'x', clear: false })] } },
  { name: 'in one of two places', expect: 'fail', facts: { ...offer({}), records: [tc(interest), tc({}, { name: 'eupubconsent-v2' })] } },

  { name: 'mentioned, and the refusal clears it', expect: 'warn', facts: { ...offer({ says: says() }), records: [tc({})] }, cites: one, says: 'The banner says: “Nos partenaires invoquent leur intérêt légitime.”' },
  { name: 'mentioned in the settings', expect: 'warn', facts: { ...offer({}, { says: says() }), records: [tc({})] }, cites: two },
  { name: 'on by default, cleared by the refusal, and never mentioned', expect: 'warn', facts: { ...offer({}), records: [tc(interest, { follows: null, consent: 'undecided' }), tc({})] }, says: 'the refusal cleared it' },
  { name: 'written twice upon the refusal: the last word counts', expect: 'warn', facts: { ...offer({}), records: [tc(interest), tc({})] } },

  { name: 'perhaps denied', expect: 'review', facts: { ...offer({ says: says('Nous n’invoquons jamais l’intérêt légitime.') }), records: [tc({})] } },
  { name: 'mentioned, refused, and no TC string to tell', expect: 'review', facts: offer({ says: says() }), cites: one },
  { name: 'too close to the click', expect: 'review', facts: { ...offer({}), records: [tc(interest, { clear: false })] } },
  { name: 'a language nobody here reads', expect: 'review', facts: offer({ language: 'pl' }) },
  { name: 'settings in a language nobody here reads', expect: 'review', facts: offer({}, { language: 'pl' }) },
  { name: 'a button of unknown words may lead to it', expect: 'review', facts: offer({ buttons: [...plainButtons, aButton('other', { words: 'Finalités' })] }) },

  { name: 'never mentioned', expect: 'pass', facts: offer({}, {}), cites: [...one, ...two] },
  { name: 'never mentioned, and a TC string without it', expect: 'pass', facts: { ...offer({}, {}), records: [tc({}, { cites: string })] }, cites: string },
  { name: 'purposes without a vendor: nobody claims it', expect: 'pass', facts: { ...offer({}), records: [tc({ legitimateInterests: [2] })] } },
  { name: 'a vendor without a purpose', expect: 'pass', facts: { ...offer({}), records: [tc({ vendorsByInterest: 1 })] } },
  { name: 'one screen, without settings', expect: 'pass', facts: offer({}) },

  { name: 'mentioned, and nothing refused', expect: 'untested', facts: { ...offer({ says: says() }), consent: consented(['undecided', 'accepted']) }, says: 'refuse everything' },
  { name: 'the settings were not opened', expect: 'untested', facts: offer({ buttons: [...plainButtons, aButton('settings')] }) },
  { name: 'not described', expect: 'untested', facts: { consent: refused, banner: anOffer({ first: null }) } },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...offer({}), consent: consented(['unknown']) } },
]);
