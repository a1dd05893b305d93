import check from '../../lib/checks/banner-button-parity.ts';
import type { LayerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aButton, aLayer, anOffer, consented, recorded, seqs } from '../support/facts.ts';

const consent = consented(['undecided']);
const layer = seqs();
const shows = (...buttons: LayerFact['buttons']) => ({ consent, banner: anOffer({ first: aLayer({ cites: layer, buttons }) }) });
type Look = Partial<LayerFact['buttons'][number]>;
const against = (refuse: Look, accept: Look = {}) => shows(aButton('accept', accept), aButton('refuse', refuse));

describeCheck(check, [
  { name: 'words nobody can read', expect: 'fail', alone: true, facts: against({ contrast: 1.9 }), cites: layer, says: '(1.9 against 7)' },
  { name: 'nearly transparent', expect: 'fail', facts: against({ opacity: 0.4 }), says: '“Tout refuser” is nearly transparent (0.4 against 1).' },
  { name: 'a font a little over half as large', expect: 'fail', facts: against({ fontSize: 9.5 }), says: '(9.5 px against 16 px)' },

  { name: 'half as large', expect: 'warn', alone: true, facts: against({ width: 80 }), cites: layer, says: '(3520 px² against 7040 px²)' },
  { name: 'written three pixels smaller', expect: 'warn', facts: against({ fontSize: 13 }), says: 'smaller' },
  { name: 'written less bold', expect: 'warn', facts: against({ fontWeight: 400 }), says: 'lighter weight' },
  { name: 'only one stands out', expect: 'warn', facts: against({ prominence: 1 }), says: 'has a surface that stands out' },
  { name: 'a plain link beside a button with a gradient around', expect: 'warn', facts: against({ prominence: null, filled: false }) },
  { name: 'hard to read', expect: 'warn', facts: against({ contrast: 4 }) },
  { name: 'both hard to read', expect: 'warn', facts: against({ contrast: 4 }, { contrast: 4 }) },
  { name: 'the accepting one is loud in every way', expect: 'warn', facts: against({ width: 60, fontWeight: 400, prominence: 1 }) },

  { name: 'a gradient behind', expect: 'review', facts: against({ contrast: null }), cites: layer, says: 'gradient' },
  { name: 'a gradient behind the accepting one', expect: 'review', facts: against({}, { contrast: null }) },
  { name: 'both faint: it may have been fading in', expect: 'review', facts: against({ opacity: 0.3 }, { opacity: 0.3 }) },
  { name: 'neither can be read: a mistake of the measure, perhaps', expect: 'review', facts: against({ contrast: 1.2 }, { contrast: 1.2 }) },
  { name: 'nothing accepts', expect: 'review', facts: shows(aButton('refuse')) },
  { name: 'no refusal, and a button nobody knows', expect: 'review', facts: shows(aButton('accept'), aButton('other', { words: 'Plus tard' })) },

  { name: 'alike', expect: 'pass', facts: against({}), cites: layer, says: 'similar size, font and contrast' },
  { name: 'at every edge', expect: 'pass', facts: against({ width: 107, fontSize: 14, contrast: 4.5, fontWeight: 500, prominence: 3 }) },
  { name: 'the refusal is the louder one', expect: 'pass', facts: against({ width: 300, fontWeight: 700 }, { prominence: 1 }) },
  { name: 'neither stands out much', expect: 'pass', facts: against({ prominence: 1 }, { prominence: 2 }) },
  { name: 'a fair one among several', expect: 'pass', facts: shows(aButton('accept'), aButton('refuse', { width: 60, contrast: 1.5 }), aButton('refuse')) },

  { name: 'answered before it was read', expect: 'untested', facts: { consent, banner: anOffer({ first: null }) } },
  { name: 'watched late', expect: 'untested', facts: { ...against({ contrast: 1 }), recording: recorded({ fromStart: false }) } },
  { name: 'nothing refuses', expect: 'inapplicable', facts: shows(aButton('accept'), aButton('settings')) },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { consent: consented(['unknown']) } },
]);
