import check from '../../lib/checks/chat-sensitive-explicit-consent.ts';
import { describeCheck } from '../support/checks.ts';
import { aField, anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, box] = [seqs(), seqs()];
const asked = aQuote('sensitive-asked', 'Quels symptômes avez-vous', { cites: quote });
const step = (more = {}) => aField('checkbox', 'J’accepte que mes données de santé soient traitées', { cites: box, ...more });

describeCheck(check, [
  { name: 'asked, after a step of its own', expect: 'pass', facts: anOpenChat({ quotes: [asked], fields: [step()] }), cites: [...quote, ...box], says: 'asks for a separate agreement' },
  { name: 'asked, and no step read', expect: 'review', facts: anOpenChat({ quotes: [asked] }), cites: quote, says: 'no step that asks for agreement' },
  { name: 'a field that asks', expect: 'review', facts: anOpenChat({ fields: [aField('text', 'Vos allergies', { cites: quote })] }), cites: quote, says: 'asks for “Vos allergies”' },
  { name: 'a step ticked beforehand is none', expect: 'review', facts: anOpenChat({ quotes: [asked], fields: [step({ checked: true })] }), spares: box },
  { name: 'an agreement to something else', expect: 'review', facts: anOpenChat({ quotes: [asked], fields: [aField('checkbox', 'J’accepte que mes données soient traitées', { cites: box })] }), spares: box },
  { name: 'a step, and nothing asked yet', expect: 'review', facts: anOpenChat({ fields: [step()] }), says: 'makes them likely' },
  { name: 'nothing asked', expect: 'review', facts: anOpenChat(), says: 'makes them likely' },
  { name: 'an earlier conversation hid its first words', expect: 'untested', facts: anOpenChat({ history: true }) },
  ...ANY_CHAT,
]);
