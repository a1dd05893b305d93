import check from '../../lib/checks/site-fingerprinting-before-consent.ts';
import { describeCheck } from '../support/checks.ts';
import { aBanner, aFingerprint, consented, recorded, seqs } from '../support/facts.ts';

const undecided = consented(['undecided']);
const [sent, banner] = [seqs(), seqs()];
const done = (...acts: Parameters<typeof aFingerprint>) => ({ consent: undecided, fingerprints: [aFingerprint(...acts)] });

describeCheck(check, [
  { name: 'sent before any answer', expect: 'fail', alone: true, cites: [...sent, ...banner], says: 'Characteristics of the device were sent to api.recogniser.example (Recogniser); the visitor had not answered the banner.',
    facts: { ...done('send', 'undecided × none', {}, { cites: sent }), consent: consented(['undecided'], { banner: aBanner({ cites: banner }) }) } },
  { name: 'sent, and nobody asked', expect: 'fail', facts: { ...done('send', 'no-banner × none'), consent: consented(['no-banner']) } },
  { name: 'sent after the chat was opened: that was no consent to it', expect: 'fail', facts: done('send', 'undecided × opened') },

  { name: 'only loaded', expect: 'review', facts: done('load', 'undecided × none'), says: 'Code that reads the device was loaded from' },
  { name: 'against fraud', expect: 'review', facts: done('send', 'undecided × none', { use: 'anti-fraud' }), says: 'Whether this page strictly needs it' },
  { name: 'too close to the answer', expect: 'review', facts: done('send', 'undecided × none?') },
  { name: 'watched late', expect: 'review', facts: { ...done('send', 'undecided × none'), recording: recorded({ fromStart: false }) } },

  { name: 'after the visitor had accepted', expect: 'untested', facts: { ...done('send', 'accepted × none'), consent: consented(['undecided', 'accepted']) }, says: 'is not recorded yet' },
  { name: 'none known', expect: 'untested', facts: { consent: undecided }, says: 'No known fingerprinting service was seen.' },

  { name: 'a choice from before', expect: 'inapplicable', facts: { ...done('send', 'unknown × none'), consent: consented(['unknown']) } },
]);
