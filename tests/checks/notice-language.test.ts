import check from '../../lib/checks/notice-language.ts';
import { describeCheck } from '../support/checks.ts';
import { aLayer, aNotice, anOffer } from '../support/facts.ts';

describeCheck(check, [
  { name: 'French on a French site', expect: 'pass', facts: { banner: anOffer(), notices: [aNotice()] } },
  { name: 'English on a French site', expect: 'warn', facts: { banner: anOffer(), notices: [aNotice({ language: 'en', pageLanguage: 'en' })] }, says: 'English' },
  { name: 'a language that could not be told', expect: 'review', facts: { notices: [aNotice({ language: null, known: false, mentions: [] })] } },
  { name: 'a site that declares none', expect: 'review', facts: { banner: anOffer({ first: aLayer({ pageLanguage: null }) }), notices: [aNotice({ pageLanguage: null })] } },
  { name: 'nothing read', expect: 'untested', facts: { banner: anOffer() } },
]);
