import check from '../../lib/checks/banner-reject-first-layer.ts';
import type { LayerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aBanner, aButton, aLayer, anOffer, aToggle, consented, recorded, seqs, watched } from '../support/facts.ts';

const consent = consented(['undecided'], { banner: aBanner({ refuseAll: false }) });
const layer = seqs();
const shows = (more: Partial<LayerFact>, offer: Parameters<typeof anOffer>[0] = {}) => ({ consent, banner: anOffer({ first: aLayer({ cites: layer, ...more }), ...offer }) });
const [accept, settings] = [aButton('accept'), aButton('settings')];
const other = (words: string, says: NonNullable<LayerFact['buttons'][number]['says']> = []) => ({ ...aButton('other', { words }), says });

describeCheck(check, [
  { name: 'accept or settings', expect: 'fail', alone: false, facts: shows({ buttons: [accept, settings] }), cites: layer, says: 'The first layer offers “Tout accepter”, and no way to refuse was found on it.' },
  { name: 'accept and nothing else', expect: 'fail', facts: shows({ buttons: [accept] }) },
  { name: 'accept, settings and a list of partners', expect: 'fail', facts: shows({ buttons: [accept, settings, other('Nos partenaires', ['partners', 'cookie-words']), other('En savoir plus')] }) },
  { name: 'several ways to accept', expect: 'fail', facts: shows({ buttons: [accept, aButton('accept', { words: 'OK pour moi' })] }), says: '“Tout accepter” and “OK pour moi”' },

  { name: 'refuse below the fold', expect: 'warn', alone: true, facts: shows({ buttons: [accept, aButton('refuse', { inViewport: false })] }), cites: layer, says: 'not seen without scrolling' },
  { name: 'a cross is all there is', expect: 'warn', alone: false, facts: shows({ buttons: [accept, settings, aButton('close')] }), cites: layer, says: 'only “×”' },

  { name: 'accept and a button nobody knows', expect: 'review', facts: shows({ buttons: [accept, other('Non, plus tard')] }), says: 'What “Non, plus tard” does is not known' },
  { name: 'a button that leaves the partners out', expect: 'review', facts: shows({ buttons: [accept, other('Sans nos partenaires', ['partners'])] }) },
  { name: 'nothing but OK', expect: 'review', facts: shows({ buttons: [other('OK', ['ambiguous'])] }), says: 'No button of the banner was recognised' },
  { name: 'saving, with boxes that are on', expect: 'review', facts: shows({ buttons: [accept, aButton('save')], toggles: [aToggle('Publicité', { on: true })] }), says: 'Saving the choice as it stands' },
  { name: 'saving, and no boxes were seen', expect: 'review', facts: shows({ buttons: [accept, aButton('save')] }) },
  { name: 'accept or pay', expect: 'review', facts: shows({ buttons: [accept], says: [{ family: 'pay-or-consent', quote: 'S’abonner pour refuser' }] }), says: 'paying instead of agreeing' },
  { name: 'two banners at a time', expect: 'review', facts: shows({ buttons: [accept] }, { together: seqs(2) }), says: 'Two banners' },
  { name: 'refused on another look', expect: 'review', facts: { ...shows({ buttons: [accept] }), consent: consented(['undecided']) }, says: 'another look' },

  { name: 'accept and refuse', expect: 'pass', facts: shows({}), cites: layer, says: 'lets the visitor refuse: “Tout refuser”' },
  { name: 'a plain link in the corner', expect: 'pass', facts: shows({ buttons: [accept, aButton('refuse', { words: 'Continuer sans accepter', tag: 'a', filled: false })] }) },
  { name: 'saving with everything off', expect: 'pass', facts: shows({ buttons: [accept, aButton('save')], toggles: [aToggle('Nécessaires', { on: true, locked: true }), aToggle('Publicité')] }), says: 'Enregistrer mes choix' },
  { name: 'twice, and one of them in sight', expect: 'pass', facts: shows({ buttons: [accept, aButton('refuse', { inViewport: false }), aButton('refuse')] }) },
  { name: 'answered since', expect: 'pass', facts: { ...shows({}), consent: consented(['undecided', 'refused']) } },

  { name: 'answered before it was read', expect: 'untested', facts: { consent, banner: anOffer({ first: null }) }, says: 'wait a few seconds before answering' },
  { name: 'a banner of which nothing is known', expect: 'untested', facts: { consent } },
  { name: 'none so far', expect: 'untested', facts: { watch: [watched('no-banner × none', { afterLoadMs: 4_000 })] }, says: 'Stay 6 seconds more' },
  { name: 'watched late', expect: 'untested', facts: { ...shows({ buttons: [accept] }), recording: recorded({ fromStart: false }) } },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] }, says: 'No consent banner' },
  { name: 'a choice of an earlier visit, called up again', expect: 'inapplicable', facts: { ...shows({ buttons: [accept] }), consent: consented(['unknown']) } },
]);
