import check from '../../lib/checks/chat-vendor-disclosed.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aNotice, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, panel] = [seqs(), seqs()];
const notice = seqs();
const WITHOUT = ['recipients'] as const;
const own = { hosts: ['chat.shop.example', 'shop.example'] };

describeCheck(check, [
  { name: 'its footer names it', expect: 'pass', facts: anOpenChat({ controls: ['Envoyer', 'Propulsé par Parley'], cites: panel }), cites: panel, says: '“Propulsé par Parley”' },
  { name: 'a sentence names it', expect: 'pass', facts: anOpenChat({ quotes: [aQuote('notice', 'Vos données sont traitées par PARLEY pour nous', { cites: quote })], cites: panel }), cites: quote, spares: panel },
  { name: 'the site’s own address, and a vendor’s product', expect: 'review', facts: anOpenChat({}, own), says: 'who operates it' },
  { name: 'not in the window: the notice may name it', expect: 'untested', facts: anOpenChat(), says: 'privacy notice has not been read yet' },
  { name: 'the notice names it', expect: 'pass', facts: { ...anOpenChat(), notices: [aNotice({ vendors: [{ vendor: 'parley', sentence: 'Notre chat est fourni par Parley SAS.' }], cites: notice })] }, cites: notice, says: 'Parley SAS' },
  { name: 'the notice names another', expect: 'warn', facts: { ...anOpenChat(), notices: [aNotice({ vendors: [{ vendor: 'crisp', sentence: 'Par Crisp.' }], cites: notice })] }, cites: notice, says: 'does not name Parley' },
  { name: 'the notice names a supplier of the chat whom no rule knows', expect: 'review', facts: { ...anOpenChat(), notices: [aNotice({ chat: { sentence: 'Le chat est fourni par Dialogue SARL.', period: null, provider: 'Dialogue SARL' } })] }, says: 'Dialogue SARL' },
  { name: 'only kinds of recipients', expect: 'warn', facts: { ...anOpenChat(), notices: [aNotice()] } },
  { name: 'only kinds of recipients, so far as it was read', expect: 'review', facts: { ...anOpenChat(), notices: [aNotice({ cut: true })] } },
  { name: 'neither', expect: 'fail', facts: { ...anOpenChat(), notices: [aNotice({ cites: notice }, WITHOUT)] }, cites: notice, says: 'or any recipient' },
  { name: 'neither, and a sentence that may be about recipients', expect: 'review', facts: { ...anOpenChat(), notices: [aNotice({ traces: [{ kind: 'recipients', sentence: 'Nos partenaires.' }] }, WITHOUT)] } },
  { name: 'neither, of a chat that only its shape tells', expect: 'review', facts: { ...anOpenChat({ vendor: 'unknown:bots.example' }, { foundBy: 'shape', name: 'bots.example', vendor: 'unknown:bots.example', hosts: ['bots.example'] }), notices: [aNotice({}, WITHOUT)] } },
  { name: 'its name within another word', expect: 'untested', facts: anOpenChat({ controls: ['Parleyer'] }) },
  { name: 'a vendor nobody knows: what is called like its host is not a name', expect: 'untested', facts: anOpenChat({ controls: ['Powered by bots.example'] }, { foundBy: 'shape', name: 'bots.example', hosts: ['bots.example'] }) },
  { name: 'where it comes from is not known', expect: 'untested', facts: anOpenChat({}, { hosts: [] }) },
  { name: 'one host of another’s', expect: 'untested', facts: anOpenChat({}, { hosts: [...own.hosts, 'widget.parley.example'], selfHosted: true }) },
  { name: 'all of it the site’s own', expect: 'inapplicable', facts: anOpenChat({}, { ...own, foundBy: 'shape' }), says: 'from the site itself' },
  ...ANY_CHAT,
]);
