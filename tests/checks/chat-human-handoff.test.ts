import check from '../../lib/checks/chat-human-handoff.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const quote = seqs();
const human = (words: string) => anOpenChat({ quotes: [aQuote('human', words, { place: 'furniture', cites: quote })] });

describeCheck(check, [
  { name: 'a button for it', expect: 'pass', facts: human('Parler à un conseiller'), cites: quote, says: '“Parler à un conseiller”' },
  { name: 'people answer', expect: 'pass', facts: anOpenChat({ quotes: [aQuote('person', 'Nos conseillers vous répondent')] }) },
  { name: 'that button, beside an earlier conversation', expect: 'pass', facts: { ...human('Parler à un conseiller'), panels: [{ ...human('Parler à un conseiller').panels[0]!, history: true }] } },
  { name: 'no adviser', expect: 'review', facts: human('Je ne peux pas vous mettre en relation avec un conseiller'), cites: quote },
  { name: 'nothing said', expect: 'review', facts: anOpenChat({ quotes: [aQuote('ai', 'Je suis un robot')] }), says: 'further on', silent: 'robot' },
  { name: 'it may decide', expect: 'review', facts: anOpenChat({ quotes: [aQuote('decision', 'Testez votre éligibilité', { cites: quote })] }), cites: quote },
  { name: 'an earlier conversation hid its first words', expect: 'untested', facts: anOpenChat({ history: true }) },
  ...ANY_CHAT,
]);
