import check from '../../lib/checks/chat-dpia.ts';
import { describeCheck } from '../support/checks.ts';
import { aField, anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, field, widget] = [seqs(), seqs(), seqs()];

describeCheck(check, [
  { name: 'an AI product', expect: 'review', facts: anOpenChat({}, { ai: true, cites: widget }), cites: widget, says: 'is an AI assistant' },
  { name: 'sensitive questions', expect: 'review', facts: anOpenChat({ quotes: [aQuote('sensitive-asked', 'Quels symptômes avez-vous', { cites: quote })] }), cites: quote, says: 'Signs that count' },
  { name: 'a field about illness', expect: 'review', facts: anOpenChat({ fields: [aField('text', 'Vos allergies', { cites: field })] }), cites: field },
  { name: 'no sign', expect: 'review', facts: anOpenChat({ quotes: [aQuote('person', 'Nos conseillers vous répondent', { cites: quote })], fields: [aField('email', 'E-mail', { cites: field })] }, { ai: false, cites: widget }), spares: [...quote, ...field, ...widget], says: 'No sign of a high risk' },
  ...ANY_CHAT,
]);
