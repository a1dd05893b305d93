import check from '../../lib/checks/chat-recording-notice.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, objection, panel] = [seqs(), seqs(), seqs()];
const recorded = aQuote('recording', 'Cette conversation peut être enregistrée', { cites: quote });

describeCheck(check, [
  { name: 'recorded, and how to object', expect: 'pass', facts: anOpenChat({ quotes: [recorded, aQuote('objection', 'Vous pouvez vous y opposer', { cites: objection })] }), cites: [...quote, ...objection] },
  { name: 'recorded, and no way to object was read', expect: 'review', facts: anOpenChat({ quotes: [recorded] }), cites: quote, says: 'look for one' },
  { name: 'no word of it', expect: 'review', facts: anOpenChat({ controls: ['Envoyer'], cites: panel }), says: 'cannot be seen from outside', spares: panel },
  { name: 'an objection to something else', expect: 'review', facts: anOpenChat({ quotes: [aQuote('objection', 'Vous pouvez vous opposer à la prospection')] }) },
  { name: 'an earlier conversation was kept', expect: 'review', facts: anOpenChat({ history: true, cites: panel }), cites: panel, says: 'of an earlier visit stood in' },
  { name: 'it offers to call', expect: 'review', facts: anOpenChat({ controls: ['Message vocal', 'Envoyer'], cites: panel }), cites: panel, says: '“Message vocal”', silent: 'Envoyer' },
  { name: 'a language nobody here reads', expect: 'review', facts: anOpenChat({ language: 'da' }), says: 'a language' },
  { name: 'one of two was not opened', expect: 'untested', facts: { ...anOpenChat({ quotes: [recorded, aQuote('objection', 'Vous pouvez vous y opposer')] }), widgets: [...anOpenChat().widgets, { ...anOpenChat().widgets[0]!, vendor: 'chatty' }] } },
  ...ANY_CHAT,
]);
