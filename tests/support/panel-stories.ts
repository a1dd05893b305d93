import type { Story } from './checks.ts';
import { anOpenChat, anOpenedWidget, aWidget, seqs, watched } from './facts.ts';

/** What every check on a chat's window owes, whatever it looks for there. */

const [unread, watch] = [seqs(), [watched('no-banner × opened')]];

export const ANY_CHAT: readonly Story[] = [
  { name: 'its window could not be read', expect: 'review', facts: anOpenChat({ readable: false, cites: unread }), cites: unread, says: 'could not be read' },
  { name: 'not opened', expect: 'untested', facts: { widgets: [aWidget()], watch }, says: 'Open the chat.' },
  { name: 'opened, and not read yet', expect: 'untested', facts: { widgets: [anOpenedWidget()], watch }, says: 'Leave it open' },
  { name: 'written in before it was read', expect: 'untested', facts: anOpenChat({ readings: 0 }), says: 'before writing' },
  { name: 'opened by itself, and not read yet', expect: 'untested', facts: { widgets: [aWidget({ openedBy: 'page', autoOpenedAt: 2_000 })], watch }, says: 'Leave it open' },
  { name: 'no chat yet', expect: 'untested', facts: {}, says: 'a chat may still appear' },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
];
