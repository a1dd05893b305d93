import check from '../../lib/checks/chat-identifier-cleared-on-close.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, aKey, anOpenedWidget, aWrite, seqs, watched } from '../support/facts.ts';

const [item, widget] = [seqs(), seqs()];
const talked = { widgets: [anOpenedWidget({ messageSent: true, cites: widget })], watch: [watched('no-banner × message-sent')] };
const writes = [aWrite('no-banner × opened')];
const left = (more: Parameters<typeof aCookie>[1] = {}) => ({ ...talked, storage: [aCookie('parley_id', { writes, cites: item, ...more })] });

describeCheck(check, [
  { name: 'a cookie for a year', expect: 'review', cites: item, facts: left({ maxAgeSeconds: 366 * 86_400 }), says: 'The cookie “parley_id” (Parley) remained after the conversation, for 12 months.' },
  { name: 'a key without an end', expect: 'review', facts: { ...talked, storage: [aKey('parley_id', { maxAgeSeconds: null, writes })] }, says: 'without a known end' },
  { name: 'a cookie of which only its presence was seen', expect: 'review', facts: left({ maxAgeSeconds: null, writes: [], existedBefore: true }) },
  { name: 'whether it identifies was not folded', expect: 'review', facts: left({ identifies: undefined as unknown as boolean }) },
  { name: 'perhaps the chat’s', expect: 'review', facts: left({ confidence: 'medium' }), says: 'perhaps Parley' },

  { name: 'until the browser closes', expect: 'pass', cites: [...widget, ...item], facts: left({ maxAgeSeconds: null }) },
  { name: 'until the tab closes', expect: 'pass', facts: { ...talked, storage: [{ ...aKey('parley_id', { maxAgeSeconds: null, writes }), kind: 'sessionStorage' as const }] } },
  { name: 'deleted', expect: 'pass', facts: left({ removed: true }) },
  { name: 'never kept', expect: 'pass', facts: left({ stored: false }) },
  { name: 'a setting', expect: 'pass', facts: left({ identifies: false }) },
  { name: 'the CDN’s', expect: 'pass', facts: left({ infrastructure: true }) },
  { name: 'another chat’s', expect: 'pass', facts: left({ vendor: 'other' }) },

  { name: 'nothing was written', expect: 'untested', facts: { ...left(), widgets: [anOpenedWidget()] }, says: 'send a harmless message' },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
