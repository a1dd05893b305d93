import check from '../../lib/checks/banner-gcm-default-denied.ts';
import type { GoogleSignal } from '../../lib/model/consent-record.ts';
import type { RecordFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aPage, aRecord, aRequest, aSiteCookie, aWrite, consented, recorded, seqs, watched, type Cell } from '../support/facts.ts';

const [sent, write] = [seqs(), seqs()];
const undecided = { consent: consented(['undecided']), watch: [watched('undecided × none')] };
const accepted = { consent: consented(['undecided', 'accepted']), watch: [watched('undecided × none'), watched('accepted × none')] };
const signal = (both: GoogleSignal | null, more: Partial<RecordFact> = {}) =>
  aRecord('partial', { format: 'google-consent-mode', name: 'gcd', at: 900, google: { adStorage: both, analyticsStorage: both, adUserData: null, adPersonalization: null }, cites: sent, ...more });
const denied: GoogleSignal = { byDefault: 'denied', now: 'denied' };
const updated: GoogleSignal = { byDefault: 'denied', now: 'granted' };
const granted: GoogleSignal = { byDefault: 'granted', now: 'granted' };
const upon = { consent: 'accepted', at: 4_500, follows: 'accept' } as const;
const ga = (cell: Cell, name = '_ga') => aSiteCookie(name, { purpose: 'analytics', writes: [aWrite(cell, { cites: write })] });
const call = (cell: Cell, host = 'region1.google-analytics.com') => aRequest(cell, { host, vendor: null, confidence: null });

describeCheck(check, [
  { name: 'granted by default', expect: 'fail', alone: true, facts: { ...undecided, records: [signal(granted)] }, cites: sent, says: 'they may store (“granted”)' },
  { name: 'granted without a default', expect: 'fail', facts: { ...undecided, records: [signal({ byDefault: null, now: 'granted' })] } },
  { name: 'audience measurement only', expect: 'fail', facts: { ...undecided, records: [signal(null, { google: { adStorage: denied, analyticsStorage: granted, adUserData: null, adPersonalization: null } })] } },
  { name: 'the default shows only after the acceptance, on the same page', expect: 'fail', facts: { ...accepted, records: [signal(granted, upon)] } },
  { name: 'no default, and the tags store', expect: 'fail', facts: { ...undecided, storage: [ga('undecided × none')], requests: [call('undecided × none')] }, cites: write, says: 'Google’s tags stored: “_ga”.' },
  { name: 'told no, and stored all the same', expect: 'fail', facts: { ...undecided, records: [signal(denied)], storage: [ga('undecided × none', '_gcl_au')] } },

  { name: 'told no, and calling all the same', expect: 'warn', facts: { ...undecided, records: [signal(denied)], requests: [call('undecided × none')] }, cites: sent, says: 'sent requests to Google all the same' },

  { name: 'calls that carry no signal', expect: 'review', facts: { ...undecided, requests: [call('undecided × none')] }, says: 'without saying what they had been told' },
  { name: 'a signal that says that nothing was set', expect: 'review', facts: { ...undecided, records: [signal(null)] }, cites: sent, says: 'without saying what they had been told' },
  { name: 'granted, and no banner', expect: 'review', facts: { watch: [watched('no-banner × none')], records: [signal(granted, { consent: 'no-banner' })] }, says: 'look from France' },
  { name: 'too close to the answer', expect: 'review', facts: { ...accepted, records: [signal({ byDefault: null, now: 'granted' }, { clear: false })] } },

  { name: 'nothing of Google before the acceptance', expect: 'pass', facts: { ...accepted, records: [signal(updated, upon)], storage: [ga('accepted × none')], requests: [call('accepted × none')] }, cites: [...sent, ...write] },
  { name: 'the remembered answer is the default of the next page', expect: 'pass', facts: { ...accepted, pages: [aPage(), aPage({ at: 8_000 })], records: [signal(granted, { ...upon, at: 8_500 })] } },
  { name: 'the container alone is no tag', expect: 'pass', facts: { ...accepted, records: [signal(updated, upon)], requests: [call('undecided × none', 'www.googletagmanager.com')] } },

  { name: 'answered too soon', expect: 'untested', facts: { ...accepted, watch: [watched('accepted × none')], records: [signal(updated, upon)] }, says: 'Start a clean visit' },
  { name: 'a tag whose signals said nothing, not watched for long', expect: 'untested', facts: { consent: consented(['undecided']), storage: [], watch: [watched('undecided × none', { afterLoadMs: 3_000 })], requests: [call('refused × none')] }, says: 'Stay 7 seconds more' },
  { name: 'nothing yet', expect: 'untested', facts: { consent: consented(['undecided']) } },
  { name: 'watched late', expect: 'untested', facts: { ...undecided, records: [signal(granted)], recording: recorded({ fromStart: false }) } },
  { name: 'no tag of Google', expect: 'inapplicable', facts: { ...undecided, storage: [ga('undecided × none', '_pk_id')] }, says: 'No tag of Google was seen' },
  { name: 'no tag of Google, even once accepted', expect: 'inapplicable', facts: { consent: consented(['undecided', 'accepted']) } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { consent: consented(['unknown']), records: [signal(granted)] } },
]);
