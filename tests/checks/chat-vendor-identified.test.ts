import check from '../../lib/checks/chat-vendor-identified.ts';
import type { MakerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aWidget, seqs, watched } from '../support/facts.ts';

const [one, other] = [seqs(), seqs()];
const maker: MakerFact = { company: 'Parley SAS', country: 'FR', standing: 'eea', act: 'GDPR', consentMode: null, regions: [] };
const stranger = (hosts: readonly string[], more = {}) => aWidget({ vendor: 'unknown:chat.example', name: 'chat.example', foundBy: 'shape', maker: null, hosts, cites: other, ...more });

describeCheck(check, [
  { name: 'known', expect: 'pass', cites: one, facts: { widgets: [aWidget({ maker, cites: one })] }, says: 'The chat is Parley, by Parley SAS.' },
  { name: 'free software without a company', expect: 'pass', facts: { widgets: [aWidget({ maker: { ...maker, company: null } })] }, says: 'The chat is Parley.' },
  { name: 'found by its shape, known by its hosts', expect: 'pass', facts: { widgets: [aWidget({ foundBy: 'shape', maker })] } },
  { name: 'unknown: hosts are shown', expect: 'review', cites: other, spares: one, facts: { widgets: [aWidget({ maker, cites: one }), stranger(['z.example', 'a.example'])] }, says: 'comes from a.example, z.example.' },
  { name: 'behind the site’s own address', expect: 'review', facts: { widgets: [stranger(['chat.shop.example'], { selfHosted: true })] }, says: 'a vendor may stand behind it' },
  { name: 'from nowhere, opened', expect: 'review', facts: { widgets: [stranger([], { openedBy: 'visitor', openedAt: 1_000 })] }, says: 'an unknown host' },
  { name: 'a launcher of the site’s own that nobody used', expect: 'untested', facts: { widgets: [stranger([])] }, says: 'Open the chat' },
  { name: 'the same beside a chat that is known', expect: 'untested', facts: { widgets: [aWidget({ maker, cites: one }), stranger([])] } },
  { name: 'the same beside a stranger', expect: 'review', cites: other, facts: { widgets: [stranger(['z.example']), stranger([])] } },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
