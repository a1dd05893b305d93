import check from '../../lib/checks/chat-minors.ts';
import { describeCheck } from '../support/checks.ts';
import { aField, anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, field] = [seqs(), seqs()];

describeCheck(check, [
  { name: 'it speaks of age', expect: 'review', facts: anOpenChat({ quotes: [aQuote('minors', 'Réservé aux plus de 16 ans', { cites: quote })] }), cites: quote, says: 'not the French one' },
  { name: 'it asks for a date of birth', expect: 'review', facts: anOpenChat({ fields: [aField('date', 'Date de naissance', { cites: field })] }), cites: field, says: 'asks for “Date de naissance”' },
  { name: 'nothing about age', expect: 'review', facts: anOpenChat({ fields: [aField('email', 'E-mail', { cites: field })] }), spares: field, says: 'No word about age' },
  ...ANY_CHAT,
]);
