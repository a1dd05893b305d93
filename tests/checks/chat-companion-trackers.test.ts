import check from '../../lib/checks/chat-companion-trackers.ts';
import type { CompanionFact } from '../../lib/model/facts.ts';
import type { CompanionUse } from '../../lib/model/rules.ts';
import { describeCheck, type Story } from '../support/checks.ts';
import { anOpenedWidget, aSiteCookie, aWidget, aWrite, consented, phase, recorded, seqs, watched, type Cell } from '../support/facts.ts';

const [call, write] = [seqs(), seqs()];
const companion = (use: CompanionUse | null, cell: Cell = 'undecided × opened', more: Partial<CompanionFact> = {}): CompanionFact =>
  ({ at: 6_000, phase: phase(cell), host: 'ads.adnet.example', name: use === null ? null : 'Adnet', use, confidence: 'high', alone: true, cites: call, ...more });
const base = { consent: consented(['undecided']), watch: [watched('undecided × opened')] };
const brings = (...companions: CompanionFact[]) => ({ ...base, widgets: [anOpenedWidget({ companions })] });
const adCookie = (more: Parameters<typeof aSiteCookie>[1] = {}, writeMore: Parameters<typeof aWrite>[1] = {}, cell: Cell = 'undecided × opened') =>
  aSiteCookie('adid', { host: 'adnet.example', party: 'third', purpose: 'marketing', writes: [aWrite(cell, { at: 6_100, script: null, cites: write, ...writeMore })], ...more });
const leaves = (one: CompanionFact, cookie = adCookie()) => ({ ...brings(one), storage: [cookie] });

const ALONE: readonly (readonly [CompanionUse | null, Story['expect']])[] = [
  ['hosting', 'pass'], [null, 'review'], ['captcha', 'review'], ['fonts', 'warn'], ['advertising', 'warn'], ['audience', 'warn'], ['session-replay', 'warn'], ['product-analytics', 'warn'], ['error-tracking', 'warn'], ['tag-management', 'warn'],
];

describeCheck(check, [
  ...ALONE.map(([use, expect]): Story => ({ name: `it calls a host for ${use ?? 'nobody knows what'}`, expect, facts: brings(companion(use)) })),
  { name: 'advertising that stores its number', expect: 'fail', alone: true, cites: [...call, ...write], facts: leaves(companion('advertising')),
    says: 'The Parley chat called ads.adnet.example (Adnet, advertising) after the visitor had opened the chat; the visitor had not answered the banner. Stored after that: adid.' },
  { name: 'before the chat was opened', expect: 'fail', facts: leaves(companion('error-tracking', 'undecided × closed'), adCookie({}, {}, 'undecided × closed')) },
  { name: 'after a refusal', expect: 'fail', facts: { ...leaves(companion('session-replay', 'refused × opened'), adCookie({}, {}, 'refused × opened')), consent: consented(['undecided', 'refused']) } },
  { name: 'its script stores under the site’s name', expect: 'fail', facts: leaves(companion('audience'), adCookie({ host: 'shop.example', party: 'first' }, { script: 'https://ads.adnet.example/tag.js' })) },

  { name: 'somebody else asked that host too', expect: 'review', facts: leaves(companion('advertising', 'undecided × opened', { alone: false })), says: 'may have asked the same host without the chat' },
  { name: 'the chat stood on the page’s own stack', expect: 'review', facts: leaves(companion('advertising', 'undecided × opened', { confidence: 'medium' })) },
  { name: 'watched late', expect: 'review', facts: { ...leaves(companion('advertising')), recording: recorded({ fromStart: false }) } },
  { name: 'at the moment of the click', expect: 'review', facts: leaves(companion('advertising', 'undecided × opened?')) },
  { name: 'accepted, and the banner does not name the chat', expect: 'warn', facts: { ...brings(companion('audience', 'accepted × opened')), consent: consented(['undecided', 'accepted'], { chatCovered: false }) } },

  { name: 'a number stored before it was called is not its doing', expect: 'warn', facts: leaves(companion('advertising'), adCookie({}, { at: 5_000 })) },
  { name: 'of another host', expect: 'warn', facts: leaves(companion('advertising'), adCookie({ host: 'badnet.example' })) },
  { name: 'a test of features', expect: 'warn', facts: leaves(companion('advertising'), adCookie({}, { probe: true, identifies: false })) },
  { name: 'a load balancer’s', expect: 'warn', facts: leaves(companion('advertising'), adCookie({ infrastructure: true })) },
  { name: 'stored after the agreement', expect: 'warn', facts: { ...leaves(companion('advertising'), adCookie({}, {}, 'accepted × opened')), consent: consented(['undecided', 'accepted']) } },
  { name: 'fonts, whatever they store', expect: 'warn', facts: leaves(companion('fonts')) },

  { name: 'nobody', expect: 'pass', facts: brings() },
  { name: 'files from a file host', expect: 'pass', cites: call, facts: brings(companion('hosting')) },
  { name: 'advertising that was accepted with the chat', expect: 'pass', facts: { ...leaves(companion('advertising', 'accepted × opened'), adCookie({}, {}, 'accepted × opened')), consent: consented(['undecided', 'accepted'], { chatCovered: true }) } },

  { name: 'not opened', expect: 'untested', facts: { ...base, widgets: [aWidget({ companions: [] })], watch: [watched('undecided × closed')] }, says: 'Open the chat.' },
  { name: 'opened a moment ago', expect: 'untested', facts: { ...brings(), watch: [watched('undecided × opened', { afterLoadMs: 1_000 })] }, says: 'Stay 9 seconds more.' },
  { name: 'nobody seen, watched late', expect: 'untested', facts: { ...brings(), recording: recorded({ fromStart: false }) } },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('undecided × none')] } },
]);
