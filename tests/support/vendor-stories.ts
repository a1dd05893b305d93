import type { Story } from './checks.ts';
import { aWidget, seqs, watched } from './facts.ts';

/** What every question about a chat's vendor owes. */

const [known, stranger, proxied] = [seqs(), seqs(), seqs()];

export const ANY_VENDOR: readonly Story[] = [
  { name: 'a vendor’s chat', expect: 'review', facts: { widgets: [aWidget({ cites: known, maker: { company: 'Parley SAS', country: 'FR', standing: 'eea', act: null, consentMode: null, regions: [] } })] }, cites: known, says: 'Parley, by Parley SAS (widget.parley.example)' },
  { name: 'a stranger’s chat', expect: 'review', facts: { widgets: [aWidget({ vendor: 'unknown:chat.elsewhere.example', foundBy: 'shape', hosts: ['chat.elsewhere.example'], cites: stranger })] }, cites: stranger },
  { name: 'a known product under the site’s own name', expect: 'review', facts: { widgets: [aWidget({ hosts: ['chat.shop.example'], selfHosted: true, cites: proxied })] }, cites: proxied },
  { name: 'two chats, one of them the site’s', expect: 'review', facts: { widgets: [aWidget({ cites: known }), aWidget({ vendor: 'unknown:shop.example', foundBy: 'shape', hosts: ['shop.example'], cites: stranger })] }, cites: known, spares: stranger },
  { name: 'the site’s own chat', expect: 'inapplicable', facts: { widgets: [aWidget({ vendor: 'unknown:shop.example', foundBy: 'shape', hosts: ['shop.example', 'chat.shop.example'], selfHosted: true })] }, says: 'from the site itself' },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
];
