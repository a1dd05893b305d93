import check from '../../lib/checks/chat-satisfaction-survey-info.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, purpose, notice] = [seqs(), seqs(), seqs()];
const survey = aQuote('survey', 'Notez cette conversation', { cites: quote });
const why = aQuote('purpose', 'Votre note sert à améliorer nos réponses', { cites: purpose });
const linked = { noticeLink: 'site', noticeCites: notice } as const;

describeCheck(check, [
  { name: 'a survey', expect: 'review', facts: anOpenChat({ quotes: [survey] }), cites: quote, says: 'may be left out' },
  { name: 'a survey and what it is for', expect: 'review', facts: anOpenChat({ quotes: [survey, why] }, linked), cites: [...quote, ...purpose, ...notice] },
  { name: 'none so far', expect: 'review', facts: anOpenChat({ quotes: [why] }, linked), spares: [...purpose, ...notice], says: 'at the end of a conversation' },
  ...ANY_CHAT,
]);
