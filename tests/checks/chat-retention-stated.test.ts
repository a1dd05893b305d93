import check from '../../lib/checks/chat-retention-stated.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aNotice, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, notice] = [seqs(), seqs()];
const spoken = (period: string | null) => ({ sentence: 'Le chat reçoit vos questions.', period, provider: null });
const WITHOUT = ['retention'] as const;
const retention = (words: string) => anOpenChat({ quotes: [aQuote('retention', words, { cites: quote })] });

describeCheck(check, [
  { name: 'a period', expect: 'pass', facts: retention('Vos échanges sont conservés 30 jours'), cites: quote, says: '“Vos échanges sont conservés 30 jours”' },
  { name: 'a criterion', expect: 'pass', facts: retention('Effacé à la fin de la conversation') },
  { name: 'conversations and cookies', expect: 'pass', facts: retention('Conversations et cookies sont conservés 6 mois') },
  { name: 'the lifetime of cookies is another matter', expect: 'untested', facts: retention('Nos cookies sont conservés 13 mois') },
  { name: 'nothing in the window: the notice may say it', expect: 'untested', facts: anOpenChat(), says: 'privacy notice has not been read yet' },
  { name: 'the notice’s part on the chat says it', expect: 'pass', facts: { ...anOpenChat(), notices: [aNotice({ chat: spoken('Les conversations sont effacées après 30 jours.'), cites: notice })] }, cites: notice, says: 'après 30 jours' },
  { name: 'beside the chat stands how long cookies live', expect: 'warn', facts: { ...anOpenChat(), notices: [aNotice({ chat: spoken('Ce cookie est conservé 13 mois.'), cites: notice })] }, says: 'not one for the chat' },
  { name: 'a period for everything', expect: 'warn', facts: { ...anOpenChat(), notices: [aNotice({ cites: notice })] }, cites: notice },
  { name: 'a period for everything, and the window was not understood', expect: 'review', facts: { ...anOpenChat({ language: 'pl' }), notices: [aNotice()] } },
  { name: 'a period for everything, and the notice goes on elsewhere', expect: 'review', facts: { ...anOpenChat(), notices: [aNotice({ cut: true })] } },
  { name: 'nowhere', expect: 'fail', facts: { ...anOpenChat(), notices: [aNotice({ cites: notice }, WITHOUT)] }, cites: notice, says: 'Neither the chat’s window nor the privacy notice' },
  { name: 'nowhere sure, and a sentence that may say it', expect: 'review', facts: { ...anOpenChat(), notices: [aNotice({ traces: [{ kind: 'retention', sentence: 'Nous gardons le nécessaire.' }] }, WITHOUT)] }, says: 'Nous gardons' },
  { name: 'nowhere in a notice of which a part was not read', expect: 'review', facts: { ...anOpenChat(), notices: [aNotice({ cut: true }, WITHOUT)] } },
  { name: 'nowhere in a language that is not known', expect: 'review', facts: { ...anOpenChat(), notices: [aNotice({ known: false }, WITHOUT)] } },
  { name: 'recorded, not how long', expect: 'untested', facts: anOpenChat({ quotes: [aQuote('recording', 'Cette conversation peut être enregistrée')] }) },
  ...ANY_CHAT,
]);
