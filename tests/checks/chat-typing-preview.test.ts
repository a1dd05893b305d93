import check from '../../lib/checks/chat-typing-preview.ts';
import type { PanelFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenedWidget, seqs, watched } from '../support/facts.ts';

const [typed, quoted] = [seqs(), seqs()];
const sent = (how: NonNullable<PanelFact['typing']>['sent'], more: Partial<PanelFact> = {}): PanelFact => ({
  vendor: 'parley', title: null, quotes: [], fields: [], controls: [], language: null, pageLanguage: null, readable: true, history: false, replies: [],
  typing: { sent: how, host: how === 'no' ? null : 'api.parley.example', api: 'websocket', keys: 12, cites: typed }, cites: seqs(), ...more,
});
const announced = { quotes: [{ family: 'typing-announced' as const, words: 'We can see what you type', place: 'furniture' as const, cites: quoted }] };
const seen = (...panels: PanelFact[]) => ({ widgets: [anOpenedWidget()], panels });

describeCheck(check, [
  { name: 'the words left, and nobody said so', expect: 'fail', alone: false, cites: typed, facts: seen(sent('text')), says: 'Parley: what the visitor typed left the page before it was sent, to api.parley.example.' },
  { name: 'the words left, another sentence was said', expect: 'fail', facts: seen(sent('text', { quotes: [{ ...announced.quotes[0]!, family: 'recording' }] })) },
  { name: 'one chat says so and the other does not', expect: 'fail', facts: { widgets: [anOpenedWidget(), anOpenedWidget({ vendor: 'b', name: 'B' })], panels: [sent('text', announced), sent('text', { vendor: 'b' })] }, says: 'B: what' },
  { name: 'the words left, as announced', expect: 'warn', alone: true, cites: [...typed, ...quoted], facts: seen(sent('text', announced)), says: 'The chat says so: “We can see what you type”.' },
  { name: 'something left that could not be read', expect: 'review', cites: typed, facts: seen(sent('unreadable')), says: 'could not be read' },
  { name: 'the words left, and the panel could not be read', expect: 'review', facts: seen(sent('text', { readable: false })) },
  { name: 'only that somebody types', expect: 'pass', cites: typed, facts: seen(sent('signal')), says: 'did not hold the words' },
  { name: 'nothing left', expect: 'pass', cites: typed, facts: seen(sent('no')), says: 'nothing left the page' },
  { name: 'nobody typed', expect: 'untested', facts: seen(sent('no', { typing: null })), says: 'Type a few harmless words in the chat without sending them.' },
  { name: 'no panel was read', expect: 'untested', facts: seen() },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
