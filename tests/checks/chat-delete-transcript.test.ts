import check from '../../lib/checks/chat-delete-transcript.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, panel, notice] = [seqs(), seqs(), seqs()];
const erase = (words: string) => anOpenChat({ quotes: [aQuote('erase', words, { place: 'furniture', cites: quote })] });

describeCheck(check, [
  { name: 'a button that erases', expect: 'pass', facts: erase('Supprimer la conversation'), cites: quote, says: '“Supprimer la conversation”' },
  ...['Effacer mes messages', 'Delete this chat', 'Chatverlauf löschen', 'Borrar la conversación', 'Svuota la chat', 'Gesprek wissen'].map((words) => ({ name: words, expect: 'pass' as const, facts: erase(words) })),
  { name: 'a copy takes nothing away', expect: 'review', facts: erase('Recevoir une copie de la conversation par e-mail'), cites: quote, says: 'Recevoir une copie' },
  { name: 'it says that nothing can be erased', expect: 'review', facts: erase('Cette conversation ne peut pas être supprimée'), cites: quote },
  { name: 'to end is not to erase', expect: 'review', facts: anOpenChat({ controls: ['Terminer le chat', 'Réduire'], cites: panel }), cites: panel, says: '“Terminer le chat”', silent: 'Réduire' },
  { name: 'a link to the notice', expect: 'review', facts: anOpenChat({}, { noticeLink: 'site', noticeCites: notice }), cites: notice },
  { name: 'nothing', expect: 'review', facts: anOpenChat({ controls: ['Fermer'] }), says: 'Look in its menu' },
  { name: 'an earlier conversation hid its first words', expect: 'untested', facts: anOpenChat({ history: true }) },
  ...ANY_CHAT,
]);
