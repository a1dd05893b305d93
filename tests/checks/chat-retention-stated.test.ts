import check from '../../lib/checks/chat-retention-stated.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const quote = seqs();
const retention = (words: string) => anOpenChat({ quotes: [aQuote('retention', words, { cites: quote })] });

describeCheck(check, [
  { name: 'a period', expect: 'pass', facts: retention('Vos échanges sont conservés 30 jours'), cites: quote, says: '“Vos échanges sont conservés 30 jours”' },
  { name: 'a criterion', expect: 'pass', facts: retention('Effacé à la fin de la conversation') },
  { name: 'conversations and cookies', expect: 'pass', facts: retention('Conversations et cookies sont conservés 6 mois') },
  { name: 'the lifetime of cookies is another matter', expect: 'untested', facts: retention('Nos cookies sont conservés 13 mois') },
  { name: 'nothing in the window: the notice may say it', expect: 'untested', facts: anOpenChat(), says: 'privacy notice has not been read yet' },
  { name: 'recorded, not how long', expect: 'untested', facts: anOpenChat({ quotes: [aQuote('recording', 'Cette conversation peut être enregistrée')] }) },
  ...ANY_CHAT,
]);
