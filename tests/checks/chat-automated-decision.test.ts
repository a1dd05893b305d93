import check from '../../lib/checks/chat-automated-decision.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [decision, human] = [seqs(), seqs()];
const words = aQuote('decision', 'Testez votre éligibilité au prêt', { cites: decision });

describeCheck(check, [
  { name: 'words that a decision has, and a simulator too', expect: 'review', facts: anOpenChat({ quotes: [words] }), cites: decision, says: '“Testez votre éligibilité au prêt”' },
  { name: 'a way to a person beside them', expect: 'review', facts: anOpenChat({ quotes: [words, aQuote('human', 'Parler à un conseiller', { cites: human })] }), cites: [...decision, ...human] },
  { name: 'no word of it is no proof', expect: 'review', facts: anOpenChat({ quotes: [aQuote('human', 'Parler à un conseiller', { cites: human })] }), spares: human, says: 'No word of a decision' },
  ...ANY_CHAT,
]);
