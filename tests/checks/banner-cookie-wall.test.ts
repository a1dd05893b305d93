import check from '../../lib/checks/banner-cookie-wall.ts';
import type { BannerFact, ConsentFact, LayerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aBanner, aButton, aLayer, anOffer, consented, recorded, seqs } from '../support/facts.ts';

const [first, second, clicked, gone, later] = [seqs(), seqs(), seqs(), seqs(), seqs()];
const consent = consented(['undecided'], { banner: aBanner({ refuseAll: false }) });
const accept = aButton('accept');
const WALL = { covers: 1, buttons: [accept] };
const shows = (layer: Partial<LayerFact>, more: Partial<BannerFact> = {}) => ({ consent, banner: anOffer({ first: aLayer({ cites: first, ...layer }), ...more }) });
const refused: ConsentFact = { ...consented(['undecided', 'refused']), states: [{ at: 0, state: 'undecided', cites: [] }, { at: 4_000, state: 'refused', cites: clicked }] };
const click = { at: 4_000, page: 0, button: 'refuse' as const, words: 'Tout refuser', cites: clicked };
const afterwards = (more: Partial<BannerFact>) => ({ ...shows({ covers: 1 }, { clicks: [click], ...more }), consent: refused });
const settings = (...buttons: LayerFact['buttons']) => aLayer({ cites: second, buttons });
const PAY = [{ family: 'pay-or-consent' as const, quote: 'S’abonner pour refuser à 2 € par mois' }];

describeCheck(check, [
  { name: 'the page is covered, and accept is the only way', expect: 'fail', alone: false, facts: shows(WALL), cites: first, says: 'covers the page' },
  { name: 'nine tenths are covered', expect: 'fail', facts: shows({ ...WALL, covers: 0.9 }) },
  { name: 'scrolling is locked, and accept is the only way', expect: 'fail', facts: shows({ covers: 0.3, locksScroll: true, buttons: [accept] }), says: 'cannot be scrolled' },
  { name: 'covered, and the settings only accept', expect: 'fail', facts: shows({ covers: 1, buttons: [accept, aButton('settings')] }, { second: settings(accept) }), cites: [...first, ...second] },

  { name: 'pay or accept', expect: 'review', facts: shows({ ...WALL, says: PAY }), cites: first, says: 'The banner says: “S’abonner pour refuser' },
  { name: 'pay or accept, said in the settings', expect: 'review', facts: shows({}, { second: aLayer({ cites: second, says: PAY }) }), cites: second },
  { name: 'a button nobody knows', expect: 'review', facts: shows({ covers: 1, buttons: [accept, aButton('other', { words: 'S’abonner' })] }), cites: first, says: 'S’abonner' },
  { name: 'covered, with a cross', expect: 'review', facts: shows({ covers: 1, buttons: [accept, aButton('close')] }), says: 'must be tried' },
  { name: 'covered, and the settings have a cross', expect: 'review', facts: shows({ covers: 1, buttons: [accept, aButton('settings')] }, { second: settings(accept, aButton('close')) }) },
  { name: 'half covered', expect: 'review', facts: shows({ covers: 0.7, buttons: [accept] }) },
  { name: 'in a frame, and how much it covers is not known', expect: 'review', facts: shows({ covers: null, buttons: [accept] }) },
  { name: 'nothing is known to accept', expect: 'review', facts: shows({ covers: 1, buttons: [aButton('other', { words: 'OK' })] }) },
  { name: 'refused on another look', expect: 'review', facts: { ...shows(WALL), consent: consented(['undecided']) } },
  { name: 'covered again on the page after the refusal', expect: 'review', facts: afterwards({ gone: [{ at: 4_200, page: 0, cites: gone }], onPages: [{ page: 1, cameByItself: true, consent: 'refused', covers: 1, cites: later }] }), cites: later, says: 'covered a later page again' },

  { name: 'refused, and in', expect: 'pass', facts: afterwards({ gone: [{ at: 4_200, page: 0, cites: gone }] }), cites: [...clicked, ...gone], says: 'went when the visitor refused' },
  { name: 'refused, and asked again by a strip', expect: 'pass', facts: afterwards({ gone: [{ at: 4_200, page: 0, cites: gone }], onPages: [{ page: 1, cameByItself: true, consent: 'refused', covers: 0.2, cites: later }] }) },
  { name: 'a strip that only accepts', expect: 'pass', facts: shows({ buttons: [accept] }), cites: first, says: 'usable without an answer' },

  { name: 'covered, with a way to refuse', expect: 'untested', facts: shows({ covers: 1 }), says: 'Refuse everything' },
  { name: 'the way to refuse is in the settings', expect: 'untested', facts: shows({ covers: 1, buttons: [accept, aButton('settings')] }, { second: settings(aButton('save')) }) },
  { name: 'the settings were not opened', expect: 'untested', facts: shows({ covers: 1, buttons: [accept, aButton('settings')] }), says: 'open the settings' },
  { name: 'accepted', expect: 'untested', facts: { ...shows({ covers: 1 }), consent: consented(['undecided', 'accepted']) }, says: 'Start a clean visit' },
  { name: 'refused, and not seen to go', expect: 'untested', facts: afterwards({}) },
  { name: 'watched late', expect: 'untested', facts: { ...shows(WALL), recording: recorded({ fromStart: false }) } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...shows(WALL), consent: consented(['unknown']) } },
]);
