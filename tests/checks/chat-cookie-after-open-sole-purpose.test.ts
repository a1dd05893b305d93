import check from '../../lib/checks/chat-cookie-after-open-sole-purpose.ts';
import { PURPOSES, type Purpose } from '../../lib/model/phase.ts';
import type { SentFact } from '../../lib/model/facts.ts';
import { describeCheck, type Story } from '../support/checks.ts';
import { aCookie, aKey, anOpenedWidget, aWidget, aWrite, consented, phase, recorded, seqs, watched, type Cell } from '../support/facts.ts';

const undecided = consented(['undecided']);
const opened = [watched('undecided × closed'), watched('undecided × opened', { afterLoadMs: 2_000 })];
const base = { widgets: [anOpenedWidget()], consent: undecided, watch: opened };
const [write, sent] = [seqs(), seqs()];

const wrote = (cell: Cell, purposes: readonly [Purpose, ...Purpose[]], more: Parameters<typeof aCookie>[1] = {}, writeMore: Parameters<typeof aWrite>[1] = {}) =>
  ({ ...base, storage: [aCookie('parley_id', { purposes, writes: [aWrite(cell, { at: 7_000, ...writeMore })], ...more })] });
const sentTo = (to: SentFact['to'], more: Partial<SentFact> & { readonly cell?: Cell } = {}, item: Parameters<typeof aCookie>[1] = {}) => {
  const { cell = 'undecided × opened', ...rest } = more;
  return { ...base, storage: [aCookie('parley_id', { writes: [aWrite('undecided × opened')], sentTo: [{ at: 8_000, phase: phase(cell), host: 'there.example', to, visitors: true, cites: seqs(), ...rest }], ...item })] };
};

const ALONE: Readonly<Record<Purpose, Story['expect']>> = {
  conversation: 'pass', 'strictly-necessary': 'pass', 'consent-record': 'pass', security: 'pass', preferences: 'pass',
  analytics: 'fail', marketing: 'fail', unknown: 'review',
};
const SENT: Readonly<Record<SentFact['to'], Story['expect']>> = {
  vendor: 'pass', site: 'pass', hosting: 'pass', advertising: 'fail', audience: 'fail', 'session-replay': 'fail', 'product-analytics': 'fail',
  'error-tracking': 'warn', captcha: 'review', fonts: 'review', 'tag-management': 'review', other: 'review',
};

describeCheck(check, [
  ...PURPOSES.map((purpose): Story => ({ name: `one of purpose ${purpose}`, expect: ALONE[purpose], facts: wrote('undecided × opened', [purpose]) })),
  ...Object.entries(SENT).map(([to, expect]): Story => ({ name: `its value sent to ${to}`, expect, facts: sentTo(to as SentFact['to']) })),
  { name: 'advertising upon the opening', expect: 'fail', alone: true, facts: wrote('undecided × opened', ['marketing'], {}, { cites: write }), cites: write,
    says: 'The cookie “parley_id” (Parley) was stored after the visitor had opened the chat; the visitor had not answered the banner. Stated purposes: advertising.' },
  { name: 'without any banner, with the first message, in localStorage', expect: 'fail', facts: { ...base, storage: [aKey('parley_ab', { purpose: 'analytics', writes: [aWrite('no-banner × message-sent')] })] } },
  { name: 'its value handed to an advertiser', expect: 'fail', alone: true, facts: sentTo('advertising', { cites: sent }), cites: sent,
    says: 'The cookie “parley_id” (Parley): its value was sent to there.example (advertising) after the visitor had opened the chat' },
  { name: 'its value handed to an advertiser after a refusal', expect: 'fail', facts: { ...sentTo('advertising', { cell: 'refused × opened' }), consent: consented(['undecided', 'refused']) } },

  { name: 'one identifier for the conversation, targeting and tests', expect: 'warn', facts: wrote('undecided × opened', ['conversation', 'marketing', 'analytics']), says: 'chat, audience measurement, advertising' },

  { name: 'a value that may be the site’s account number', expect: 'review', facts: sentTo('advertising', { visitors: false }), says: 'Somebody else than the chat’s vendor received it' },
  { name: 'a value sent away, weakly attributed', expect: 'review', facts: sentTo('advertising', {}, { confidence: 'medium' }) },
  { name: 'advertising, weakly attributed', expect: 'review', facts: wrote('undecided × opened', ['marketing'], { confidence: 'medium' }) },
  { name: 'advertising, at the moment of the click', expect: 'review', facts: wrote('undecided × opened?', ['marketing']) },
  { name: 'advertising, watched late', expect: 'review', facts: { ...wrote('undecided × opened', ['marketing']), recording: recorded({ fromStart: false }) } },
  { name: 'advertising, after an acceptance that may not name the chat', expect: 'review', facts: { ...wrote('accepted × opened', ['marketing']), consent: consented(['undecided', 'accepted'], { chatCovered: false }) }, says: 'not seen that the banner names the chat' },
  { name: 'a choice of an earlier visit', expect: 'review', facts: { ...wrote('unknown × opened', ['marketing']), consent: consented(['unknown']) }, says: 'earlier visit' },
  { name: 'a value sent away under a choice of an earlier visit', expect: 'review', facts: { ...sentTo('advertising', { cell: 'unknown × opened' }), consent: consented(['unknown']) } },
  { name: 'a chat of an unknown vendor', expect: 'review', facts: { ...base, widgets: [anOpenedWidget({ vendor: 'unknown:chat.example', name: 'chat.example' })] }, says: 'No vendor is known' },

  { name: 'the conversation’s own', expect: 'pass', cites: write, facts: wrote('undecided × opened', ['conversation'], {}, { cites: write }) },
  { name: 'the conversation’s own, just opened', expect: 'pass', facts: { ...wrote('undecided × opened', ['conversation']), watch: [watched('undecided × opened', { afterLoadMs: 0 })] } },
  { name: 'the CDN’s', expect: 'pass', facts: wrote('undecided × opened', ['unknown'], { infrastructure: true }) },
  { name: 'of unknown purpose, singling out nobody', expect: 'pass', facts: { ...base, storage: [aKey('parley_open', { purpose: 'unknown', writes: [aWrite('undecided × opened', { identifies: false })] })] } },
  { name: 'advertising that was accepted', expect: 'pass', facts: { ...wrote('accepted × opened', ['marketing']), consent: consented(['undecided', 'accepted'], { chatCovered: true }) } },
  { name: 'a value sent away after an acceptance', expect: 'pass', facts: { ...sentTo('advertising', { cell: 'accepted × opened' }), consent: consented(['undecided', 'accepted'], { chatCovered: true }) } },
  { name: 'before the opening is another check’s', expect: 'pass', facts: wrote('undecided × closed', ['marketing']) },
  { name: 'a value sent before the opening is another check’s', expect: 'pass', facts: sentTo('advertising', { cell: 'undecided × closed' }) },
  { name: 'after a refusal is another check’s', expect: 'pass', facts: { ...wrote('refused × opened', ['marketing']), consent: consented(['undecided', 'refused']) } },
  { name: 'after a withdrawal is another check’s', expect: 'pass', facts: { ...wrote('withdrawn × opened', ['marketing']), consent: consented(['undecided', 'accepted', 'withdrawn']) } },
  { name: 'of a vendor whose chat is not here', expect: 'pass', facts: wrote('undecided × opened', ['marketing'], { vendor: 'hubspot' }) },
  { name: 'a test of features', expect: 'pass', facts: wrote('undecided × opened', ['marketing'], {}, { probe: true, identifies: false }) },

  { name: 'not opened', expect: 'untested', facts: { ...base, widgets: [aWidget()], watch: [watched('undecided × closed')] }, says: 'Open the chat.' },
  { name: 'opened a moment ago', expect: 'untested', facts: { ...base, watch: [watched('undecided × opened', { afterLoadMs: 500 })] }, says: 'Stay 2 seconds more.' },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('undecided × none')] } },
]);
