import check from '../../lib/checks/chat-transport-secure.ts';
import { describeCheck } from '../support/checks.ts';
import { aRequest, aWidget, seqs, watched } from '../support/facts.ts';

const [request, other] = [seqs(), seqs()];
const base = { widgets: [aWidget()], watch: [watched('no-banner × closed')] };
const plain = { secure: false, scheme: 'ws', host: 'ws.parley.example' } as const;

describeCheck(check, [
  { name: 'an open socket', expect: 'fail', alone: true, facts: { ...base, requests: [aRequest('no-banner × closed', { cites: other }), aRequest('no-banner × opened', { ...plain, cites: request })] }, cites: request, spares: other,
    says: 'A request over ws, without encryption, was made to ws.parley.example (Parley).' },
  { name: 'a script over http, whatever the visitor chose', expect: 'fail', facts: { ...base, requests: [aRequest('accepted × opened', { ...plain, scheme: 'http' })] }, says: 'over http' },
  { name: 'at the moment of the click: the phase does not matter', expect: 'fail', facts: { ...base, requests: [aRequest('no-banner × closed?', plain)] } },

  { name: 'open, and perhaps not the chat’s', expect: 'review', facts: { ...base, requests: [aRequest('no-banner × closed', { ...plain, confidence: 'medium' })] } },

  { name: 'all encrypted', expect: 'pass', facts: { ...base, requests: [aRequest('no-banner × closed', { cites: request }), aRequest('no-banner × opened', { scheme: 'wss', cites: other })] }, cites: [...request, ...other] },
  { name: 'a tool of the tester’s on this machine', expect: 'pass', facts: { ...base, requests: [aRequest('no-banner × closed'), aRequest('no-banner × closed', { ...plain, host: 'localhost' }), aRequest('no-banner × closed', { ...plain, host: '127.0.0.1' })] } },
  { name: 'something else over http is another check’s', expect: 'pass', facts: { ...base, requests: [aRequest('no-banner × closed'), aRequest('no-banner × closed', { ...plain, vendor: null, confidence: null })] } },
  { name: 'a vendor whose chat is not here', expect: 'pass', facts: { ...base, requests: [aRequest('no-banner × closed'), aRequest('no-banner × closed', { ...plain, vendor: 'hubspot' })] } },

  { name: 'no traffic yet', expect: 'untested', facts: base, says: 'Open the chat' },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
  { name: 'a chat under development', expect: 'inapplicable', facts: { ...base, requests: [aRequest('no-banner × closed', { ...plain, host: 'localhost' })] }, says: 'private network' },
]);
