import check from '../../lib/checks/chat-vendor-disclosed.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, panel] = [seqs(), seqs()];
const own = { hosts: ['chat.shop.example', 'shop.example'] };

describeCheck(check, [
  { name: 'its footer names it', expect: 'pass', facts: anOpenChat({ controls: ['Envoyer', 'Propulsé par Parley'], cites: panel }), cites: panel, says: '“Propulsé par Parley”' },
  { name: 'a sentence names it', expect: 'pass', facts: anOpenChat({ quotes: [aQuote('notice', 'Vos données sont traitées par PARLEY pour nous', { cites: quote })], cites: panel }), cites: quote, spares: panel },
  { name: 'the site’s own address, and a vendor’s product', expect: 'review', facts: anOpenChat({}, own), says: 'who operates it' },
  { name: 'not in the window: the notice may name it', expect: 'untested', facts: anOpenChat(), says: 'privacy notice has not been read yet' },
  { name: 'its name within another word', expect: 'untested', facts: anOpenChat({ controls: ['Parleyer'] }) },
  { name: 'a vendor nobody knows: what is called like its host is not a name', expect: 'untested', facts: anOpenChat({ controls: ['Powered by bots.example'] }, { foundBy: 'shape', name: 'bots.example', hosts: ['bots.example'] }) },
  { name: 'where it comes from is not known', expect: 'untested', facts: anOpenChat({}, { hosts: [] }) },
  { name: 'one host of another’s', expect: 'untested', facts: anOpenChat({}, { hosts: [...own.hosts, 'widget.parley.example'], selfHosted: true }) },
  { name: 'all of it the site’s own', expect: 'inapplicable', facts: anOpenChat({}, { ...own, foundBy: 'shape' }), says: 'from the site itself' },
  ...ANY_CHAT,
]);
