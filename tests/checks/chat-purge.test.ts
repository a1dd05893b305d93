import check from '../../lib/checks/chat-purge.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, panel] = [seqs(), seqs()];

describeCheck(check, [
  { name: 'a promise', expect: 'review', facts: anOpenChat({ cites: panel, quotes: [aQuote('retention', 'Conservé pendant 30 jours', { cites: quote })] }), cites: quote, spares: panel, says: 'really deleted' },
  { name: 'a conversation that is still there', expect: 'review', facts: anOpenChat({ cites: panel, history: true }), cites: panel, says: 'of an earlier visit stood in' },
  { name: 'nothing said', expect: 'review', facts: anOpenChat({ cites: panel }), spares: panel, says: 'says nothing of it' },
  ...ANY_CHAT,
]);
