import check from '../../lib/checks/chat-controller-identity.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, notice] = [seqs(), seqs()];
const linked = { noticeLink: 'site', noticeCites: notice } as const;

describeCheck(check, [
  { name: 'who is responsible', expect: 'pass', facts: anOpenChat({ quotes: [aQuote('controller', 'La Boutique est responsable de vos données', { cites: quote })] }), cites: quote, says: '“La Boutique est responsable de vos données”' },
  { name: 'a link to the site’s notice', expect: 'review', facts: anOpenChat({}, linked), cites: notice, says: 'Follow its privacy link' },
  { name: 'that link, beside an earlier conversation', expect: 'review', facts: anOpenChat({ history: true }, linked), cites: notice },
  { name: 'neither: a brand may be there in other words', expect: 'review', facts: anOpenChat({ quotes: [aQuote('notice', 'Vos données sont traitées')] }, { noticeLink: 'none' }), says: 'Look for a name in it' },
  { name: 'only the vendor’s notice', expect: 'review', facts: anOpenChat({}, { noticeLink: 'vendor', noticeCites: notice }), spares: notice },
  { name: 'an earlier conversation hid its first words', expect: 'untested', facts: anOpenChat({ history: true }, { noticeLink: 'none' }) },
  ...ANY_CHAT,
]);
