import check from '../../lib/checks/chat-training-reuse-disclosed.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, refusal, widget] = [seqs(), seqs(), seqs()];
const training = (words: string) => aQuote('training', words, { cites: quote });
const refuse = aQuote('objection', 'Vous pouvez vous y opposer', { cites: refusal });

describeCheck(check, [
  { name: 'said, and how to object', expect: 'pass', facts: anOpenChat({ quotes: [training('Vos échanges servent à entraîner notre IA'), refuse] }), cites: [...quote, ...refusal] },
  { name: 'said, and no way to object', expect: 'review', facts: anOpenChat({ quotes: [training('Vos échanges servent à entraîner notre IA')] }), cites: quote, says: 'The basis' },
  { name: 'a promise not to', expect: 'review', facts: anOpenChat({ quotes: [training('Vos échanges ne servent pas à entraîner l’IA'), refuse] }), cites: quote },
  { name: 'an AI product that says nothing of it', expect: 'review', facts: anOpenChat({}, { ai: true, cites: widget }), cites: widget, says: 'is an AI assistant' },
  { name: 'an AI by its own word', expect: 'review', facts: anOpenChat({ quotes: [aQuote('ai', 'Je suis une IA', { cites: quote })] }, { ai: null }), cites: quote },
  { name: 'nothing known', expect: 'review', facts: anOpenChat({}, { ai: false, cites: widget }), spares: widget, says: 'does not say whether' },
  { name: 'an earlier conversation hid its first words', expect: 'untested', facts: anOpenChat({ history: true }) },
  ...ANY_CHAT,
]);
