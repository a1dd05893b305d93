import check from '../../lib/checks/banner-granularity.ts';
import type { LayerFact, Said } from '../../lib/model/facts.ts';
import type { BannerFamily } from '../../lib/model/rules.ts';
import { describeCheck } from '../support/checks.ts';
import { aButton, aLayer, anOffer, aSiteCookie, aToggle, aWrite, consented, recorded, seqs, watched } from '../support/facts.ts';

const accepted = consented(['undecided', 'accepted']);
const [one, two, write] = [seqs(), seqs(), seqs()];
const said = (...families: readonly BannerFamily[]): readonly Said[] => families.map((family) => ({ family, quote: family }));
const plainButtons = [aButton('accept'), aButton('refuse')];
const offer = (first: Partial<LayerFact>, second: Partial<LayerFact> | null = null) =>
  ({ consent: accepted, banner: anOffer({ first: aLayer({ cites: one, buttons: plainButtons, ...first }), second: second === null ? null : aLayer({ cites: two, buttons: plainButtons, ...second }) }) });
const fbp = aSiteCookie('_fbp', { purpose: 'marketing', writes: [aWrite('accepted × none', { cites: write })] });
const ga = aSiteCookie('_ga', { purpose: 'analytics', writes: [aWrite('accepted × none')] });
const both = { storage: [fbp, ga] };
const each = { toggles: [aToggle('Nécessaires', { on: true, locked: true }), aToggle('Publicité'), aToggle('Audience')] };

describeCheck(check, [
  { name: 'two purposes, everything or nothing', expect: 'fail', facts: { ...offer({}), ...both }, cites: [...one, ...write], says: /everything or nothing.*“_fbp” and “_ga”/ },
  { name: 'settings without anything to choose', expect: 'fail', facts: { ...offer({ buttons: [...plainButtons, aButton('settings')] }, {}), ...both }, cites: two },
  { name: 'settings with a locked box only', expect: 'fail', facts: { ...offer({ buttons: [...plainButtons, aButton('settings')] }, { toggles: [aToggle('Nécessaires', { on: true, locked: true }), aToggle('Sécurité', { on: true, locked: true })] }), ...both } },

  { name: 'several named, one observed, everything or nothing', expect: 'warn', facts: { ...offer({ says: said('purpose-ads', 'purpose-audience') }), storage: [ga] } },

  { name: 'boxes in the settings', expect: 'pass', facts: { ...offer({ buttons: [...plainButtons, aButton('settings')] }, each), ...both }, cites: two },
  { name: 'boxes on the first screen', expect: 'pass', facts: { ...offer(each), ...both }, cites: one },
  { name: 'boxes in the settings of a banner whose first screen has none', expect: 'pass', facts: { ...offer({}, each), ...both }, cites: two },
  { name: 'yes and no for each service', expect: 'pass', facts: { ...offer({}, { buttons: [...plainButtons, ...plainButtons, ...plainButtons] }), ...both } },

  { name: 'one box', expect: 'review', facts: { ...offer({}, { toggles: [aToggle('Tous')] }), ...both } },
  { name: 'a button that saves, and no box seen', expect: 'review', facts: { ...offer({}, { buttons: [...plainButtons, aButton('save')] }), ...both } },
  { name: 'yes and no for one service only', expect: 'review', facts: { ...offer({}, { buttons: [...plainButtons, ...plainButtons] }), ...both } },
  { name: 'settings with a button of unknown words', expect: 'review', facts: { ...offer({}, { buttons: [...plainButtons, aButton('other', { words: 'Finalités' })] }), ...both } },
  { name: 'a button of unknown words beside the choice', expect: 'review', facts: { ...offer({ buttons: [...plainButtons, aButton('other', { words: 'Détails' })] }), ...both } },

  { name: 'three that accept and one that refuses', expect: 'review', facts: { ...offer({}, { buttons: [...plainButtons, aButton('accept'), aButton('accept')] }), ...both } },
  { name: 'the settings were not opened', expect: 'untested', facts: { ...offer({ buttons: [...plainButtons, aButton('settings')] }), ...both }, says: 'open the settings' },
  { name: 'not accepted: what the site uses was not seen', expect: 'untested', facts: { ...offer({ says: said('purpose-ads', 'purpose-audience') }), consent: consented(['undecided']) }, says: 'accept everything' },
  { name: 'not described', expect: 'untested', facts: { consent: accepted, banner: anOffer({ first: null }) } },
  { name: 'watched late', expect: 'untested', facts: { ...offer({}), recording: recorded({ fromStart: false }) } },

  { name: 'one purpose named, and no other observed', expect: 'inapplicable', facts: { ...offer({ says: said('purpose-audience') }), storage: [ga] }, says: 'Only one purpose' },
  { name: 'no purpose at all', expect: 'inapplicable', facts: offer({}), says: 'No purpose that needs a choice' },
  { name: 'no banner', expect: 'inapplicable', facts: { ...both, watch: [watched('no-banner × none')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...offer(each), consent: consented(['unknown']) } },
]);
