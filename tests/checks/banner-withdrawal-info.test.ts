import check from '../../lib/checks/banner-withdrawal-info.ts';
import type { LayerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aButton, aLayer, anOffer, consented, seqs, url, watched } from '../support/facts.ts';

const consent = consented(['undecided']);
const says = [{ family: 'withdraw', quote: 'Vous pouvez changer d’avis à tout moment.' }] as const;
const plainButtons = [aButton('accept'), aButton('refuse')];
const [one, two] = [seqs(), seqs()];
const offer = (first: Partial<LayerFact>, second: Partial<LayerFact> | null = null) =>
  ({ consent, banner: anOffer({ first: aLayer({ cites: one, ...first }), second: second === null ? null : aLayer({ cites: two, ...second }) }) });
const policy = { url: url('https://shop.example/cookies'), words: 'Politique cookies' };

describeCheck(check, [
  { name: 'neither screen says it, and nothing is linked', expect: 'fail', facts: offer({}, {}), cites: [...one, ...two], says: 'does not say that the choice can be changed later' },
  { name: 'one screen without settings, and nothing is linked', expect: 'fail', facts: offer({ buttons: plainButtons }) },
  { name: 'OK in place of an acceptance leads nowhere', expect: 'fail', facts: offer({ buttons: [aButton('other'), aButton('refuse')] }) },

  { name: 'only the settings say it', expect: 'warn', facts: offer({}, { says }), cites: two, says: 'the settings say: “Vous pouvez changer d’avis à tout moment.”' },
  { name: 'perhaps the linked notice says it', expect: 'warn', facts: offer({ links: [policy], buttons: plainButtons }), says: 'it was not read' },
  { name: 'a button leads to the notice', expect: 'warn', facts: offer({ buttons: [...plainButtons, aButton('settings')] }, { buttons: [{ ...aButton('other', { words: 'Politique cookies' }), says: ['cookie-link'] }] }) },

  { name: 'the first screen says it', expect: 'pass', facts: offer({ says }), cites: one, says: 'The first screen says' },
  { name: 'a link of the first screen says it', expect: 'pass', facts: offer({ links: [{ ...policy, words: 'Changer d’avis', says: ['withdraw'] }] }), says: '“Changer d’avis”' },
  { name: 'said in a language nobody here reads, but recognised', expect: 'pass', facts: offer({ says, language: null }) },

  { name: 'a language nobody here reads', expect: 'review', facts: offer({ language: 'fi', buttons: plainButtons }) },
  { name: 'settings whose words were cut', expect: 'review', facts: offer({}, { text: 'x'.repeat(4_000) }) },
  { name: 'a button of unknown words may lead to more', expect: 'review', facts: offer({ buttons: [...plainButtons, aButton('other', { words: 'Détails' })] }) },

  { name: 'the settings were not opened', expect: 'untested', facts: offer({}), says: 'open the settings' },
  { name: 'not described', expect: 'untested', facts: { consent, banner: anOffer({ first: null }) } },
  { name: 'no banner so far', expect: 'untested', facts: {}, says: 'Stay 10 seconds more.' },
  { name: 'no banner', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
  { name: 'a choice of an earlier visit', expect: 'inapplicable', facts: { ...offer({ says }), consent: consented(['unknown']) } },
]);
