import check from '../../lib/checks/chat-purpose-stated.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const quote = seqs();
const purpose = (words: string) => anOpenChat({ quotes: [aQuote('purpose', words, { cites: quote })] });

describeCheck(check, [
  { name: 'what it is for', expect: 'pass', facts: purpose('Vos données servent à traiter votre demande'), cites: quote, says: 'traiter votre demande' },
  { name: 'to answer and to improve', expect: 'pass', facts: purpose('Utilisé pour vous répondre et améliorer nos services') },
  { name: 'a purpose that excludes nothing', expect: 'review', facts: purpose('Utilisé pour améliorer nos services'), cites: quote, says: 'privacy notice has not been read yet' },
  { name: 'nothing in the window: the notice may say it', expect: 'review', facts: anOpenChat({ quotes: [aQuote('ai', 'Je suis un robot')] }), silent: 'robot' },
  { name: 'that data are used, not what for', expect: 'review', facts: anOpenChat({ quotes: [aQuote('notice', 'Vos données sont traitées', { cites: quote })] }), cites: quote },
  { name: 'an earlier conversation hid its first words', expect: 'untested', facts: anOpenChat({ history: true }) },
  ...ANY_CHAT,
]);
