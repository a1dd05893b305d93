import check from '../../lib/checks/banner-clear-wording.ts';
import type { LayerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aButton, aLayer, anOffer, aToggle, consented, recorded, seqs, watched } from '../support/facts.ts';

const layer = seqs();
const shows = (buttons: LayerFact['buttons'], more: Partial<LayerFact> = {}) => ({ consent: consented(['undecided']), banner: anOffer({ first: aLayer({ cites: layer, buttons, ...more }) }) });
const other = (words: string, says: NonNullable<LayerFact['buttons'][number]['says']> = []) => ({ ...aButton('other', { words }), says });
const [accept, refuse] = [aButton('accept'), aButton('refuse')];

describeCheck(check, [
  { name: 'OK', expect: 'warn', alone: true, facts: shows([other('OK', ['ambiguous'])]), cites: layer, says: '“OK” says neither yes nor no to tracers.' },
  { name: 'later, beside a clear choice', expect: 'warn', facts: shows([accept, refuse, other('Plus tard', ['ambiguous'])]) },
  { name: 'the words CNIL named', expect: 'warn', facts: shows([accept, other('Je décline les finalités non essentielles', ['ambiguous'])]) },

  { name: 'words nobody knows', expect: 'review', facts: shows([accept, other('C’est noté')]), cites: layer, says: '“C’est noté” is in none of the lists' },
  ...['Refuser les cookies non essentiels', 'Reject non-essential cookies', 'Reject optional cookies', 'Nicht notwendige ablehnen', 'Rechazar las no necesarias', 'Rifiuta i non necessari', 'Niet noodzakelijke weigeren'].map((words) =>
    ({ name: words, expect: 'review' as const, facts: shows([accept, aButton('refuse', { words })]), says: 'refuses a part' })),

  { name: 'accept, refuse, settings', expect: 'pass', facts: shows([accept, refuse, aButton('settings')]), cites: layer },
  { name: 'a cross and a list of partners', expect: 'pass', facts: shows([accept, refuse, aButton('close'), other('Nos partenaires', ['partners']), other('En savoir plus')]) },
  { name: 'only the essential', expect: 'pass', facts: shows([accept, aButton('refuse', { words: 'Cookies essentiels uniquement' })]) },
  { name: 'saving what is off', expect: 'pass', facts: shows([accept, aButton('save')], { toggles: [aToggle('Publicité')] }) },

  { name: 'answered before it was read', expect: 'untested', facts: { consent: consented(['undecided']), banner: anOffer({ first: null }) } },
  { name: 'watched late', expect: 'untested', facts: { ...shows([other('OK', ['ambiguous'])]), recording: recorded({ fromStart: false }) } },
  { name: 'a banner without buttons', expect: 'inapplicable', facts: shows([]) },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
