import check from '../../lib/checks/banner-reject-not-hidden-link.ts';
import type { LayerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aButton, aLayer, anOffer, consented, recorded, seqs, watched } from '../support/facts.ts';

const consent = consented(['undecided']);
const layer = seqs();
const PARAGRAPH = 'Nous utilisons des cookies et des traceurs pour mesurer notre audience et vous proposer des publicités. Vous pouvez aussi continuer sans accepter.';
const shows = (buttons: LayerFact['buttons'], more: Partial<LayerFact> = {}) => ({ consent, banner: anOffer({ first: aLayer({ cites: layer, text: PARAGRAPH, buttons, ...more }) }) });
const accept = aButton('accept');
const link = (more: Partial<LayerFact['buttons'][number]> = {}) => aButton('refuse', { words: 'Continuer sans accepter', tag: 'a', filled: false, ...more });

describeCheck(check, [
  { name: 'within the paragraph', expect: 'fail', alone: true, facts: shows([accept, link({ inText: true })]), cites: layer, says: '“Continuer sans accepter”, which refuses, stands among the words of a sentence.' },
  { name: 'within the paragraph, underlined', expect: 'fail', facts: shows([accept, link({ inText: true, underlined: true })]) },

  { name: 'a faint link beside a filled button', expect: 'warn', alone: true, facts: shows([accept, link({ contrast: 3 })]), cites: layer, says: 'hard to read' },
  { name: 'a tiny link', expect: 'warn', facts: shows([accept, link({ fontSize: 11 })]) },
  { name: 'a link below the fold', expect: 'warn', facts: shows([accept, link({ inViewport: false })]) },
  { name: 'a washed-out link', expect: 'warn', facts: shows([accept, link({ opacity: 0.6 })]) },

  { name: 'both within the sentence', expect: 'review', facts: shows([aButton('accept', { filled: false, inText: true }), link({ inText: true })]) },
  { name: 'within one line of few words', expect: 'review', facts: shows([accept, link({ inText: true })], { text: 'Des cookies ? Tout accepter ou continuer sans accepter.' }) },
  { name: 'nothing accepts', expect: 'review', facts: shows([link({ inText: true })]) },
  { name: 'a link over a picture', expect: 'review', facts: shows([accept, link({ contrast: null })]) },
  { name: 'no refusal, and a button nobody knows', expect: 'review', facts: shows([accept, aButton('other', { words: 'Non, plus tard' })]), says: 'Non, plus tard' },

  { name: 'two buttons', expect: 'pass', facts: shows([accept, aButton('refuse')]), cites: layer },
  { name: 'a styled link', expect: 'pass', facts: shows([accept, aButton('refuse', { tag: 'a' })]) },
  { name: 'a readable link in the corner', expect: 'pass', facts: shows([accept, link()]), says: 'stands alone' },
  { name: 'both are links, and both are small', expect: 'pass', facts: shows([aButton('accept', { filled: false, contrast: 3 }), link({ contrast: 3 })]) },
  { name: 'within the sentence, and as a button, too', expect: 'pass', facts: shows([accept, link({ inText: true }), aButton('refuse')]) },
  { name: 'a button set within the text', expect: 'pass', facts: shows([accept, aButton('refuse', { inText: true })]) },

  { name: 'answered before it was read', expect: 'untested', facts: { consent, banner: anOffer({ first: null }) } },
  { name: 'watched late', expect: 'untested', facts: { ...shows([accept, link({ inText: true })]), recording: recorded({ fromStart: false }) } },
  { name: 'none so far', expect: 'untested', facts: { watch: [watched('no-banner × none', { afterLoadMs: 4_000 })] } },
  { name: 'nothing refuses', expect: 'inapplicable', facts: shows([accept, aButton('settings')]), says: 'none to compare' },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { consent: consented(['unknown']) } },
]);
