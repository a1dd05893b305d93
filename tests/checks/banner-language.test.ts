import check from '../../lib/checks/banner-language.ts';
import type { LayerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aLayer, anOffer, consented, seqs, watched } from '../support/facts.ts';

const consent = consented(['undecided']);
const layer = seqs();
const offer = (first: Partial<LayerFact>) => ({ consent, banner: anOffer({ first: aLayer({ cites: layer, ...first }) }) });

describeCheck(check, [
  { name: 'an English banner on a French page', expect: 'warn', facts: offer({ language: 'en' }), cites: layer, says: 'The banner is in English, and the page declares French.' },
  { name: 'a language without a name here', expect: 'warn', facts: offer({ language: 'ja' }), says: 'The banner is in ja' },
  { name: 'the same language', expect: 'pass', facts: offer({}), cites: layer },
  { name: 'a region is no other language', expect: 'pass', facts: offer({ pageLanguage: 'fr-CA' }) },
  { name: 'Bokmål on a Norwegian page', expect: 'pass', facts: offer({ language: 'no', pageLanguage: 'nb' }) },
  { name: 'the detector is not sure', expect: 'review', facts: offer({ language: null }), says: 'too little' },
  { name: 'brand and buttons only', expect: 'review', facts: offer({ language: 'en', text: 'Cookies? Parley! OK' }) },
  { name: 'the page declares nothing', expect: 'review', facts: offer({ pageLanguage: null }), says: 'declares no language' },
  { name: 'not described', expect: 'untested', facts: { consent, banner: anOffer({ first: null }) } },
  { name: 'no banner so far', expect: 'untested', facts: {} },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...offer({}), consent: consented(['unknown']) } },
]);
