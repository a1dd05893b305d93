import check from '../../lib/checks/chat-cookie-after-refuse-after-open.ts';
import { PURPOSES, type Purpose } from '../../lib/model/phase.ts';
import { describeCheck, type Story } from '../support/checks.ts';
import { aCookie, aKey, anOpenedWidget, aWidget, aWrite, consented, recorded, seqs, watched, type Cell } from '../support/facts.ts';

const refused = consented(['undecided', 'refused']);
const opened = [watched('refused × closed'), watched('refused × opened', { afterLoadMs: 2_000 })];
const base = { widgets: [anOpenedWidget()], consent: refused, watch: opened };
const [write] = [seqs()];

const wrote = (cell: Cell, purposes: readonly [Purpose, ...Purpose[]], more: Parameters<typeof aCookie>[1] = {}, writeMore: Parameters<typeof aWrite>[1] = {}) =>
  ({ ...base, storage: [aCookie('parley_id', { purposes, writes: [aWrite(cell, { at: 7_000, ...writeMore })], ...more })] });

const ALONE: Readonly<Record<Purpose, Story['expect']>> = {
  conversation: 'pass', 'strictly-necessary': 'pass', 'consent-record': 'pass', security: 'pass', preferences: 'pass',
  analytics: 'fail', marketing: 'fail', unknown: 'review',
};

describeCheck(check, [
  ...PURPOSES.map((purpose): Story => ({ name: `one of purpose ${purpose}`, expect: ALONE[purpose], facts: wrote('refused × opened', [purpose]) })),
  { name: 'analytics and marketing together', expect: 'fail', alone: true, facts: wrote('refused × opened', ['analytics', 'marketing'], {}, { cites: write }), cites: write,
    says: 'The cookie “parley_id” (Parley) was stored after the visitor had opened the chat; the visitor had refused. Stated purposes: audience measurement, advertising.' },
  { name: 'with the first message', expect: 'fail', facts: wrote('refused × message-sent', ['analytics']) },
  { name: 'on a page after the chat was ended', expect: 'fail', facts: wrote('refused × ended', ['analytics']) },
  { name: 'in localStorage', expect: 'fail', facts: { ...base, storage: [aKey('parley_ab', { purpose: 'analytics', writes: [aWrite('refused × opened')] })] } },
  { name: 'one of each', expect: 'fail', silent: 'parley_id',
    facts: { ...base, storage: [aCookie('parley_id', { writes: [aWrite('refused × opened')] }), aCookie('parley_stats', { purpose: 'analytics', writes: [aWrite('refused × opened')] })] } },

  { name: 'one identifier for the conversation, targeting and tests (iAdvize)', expect: 'warn', facts: wrote('refused × opened', ['conversation', 'marketing', 'analytics']), says: 'chat, audience measurement, advertising' },

  { name: 'known purposes and an unknown one', expect: 'review', facts: wrote('refused × opened', ['conversation', 'unknown']), says: 'What it is for is not known' },
  { name: 'analytics, weakly attributed', expect: 'review', facts: wrote('refused × opened', ['analytics'], { confidence: 'medium' }) },
  { name: 'analytics, at the moment of the click', expect: 'review', facts: wrote('refused × opened?', ['analytics']) },
  { name: 'analytics, some purposes having been accepted', expect: 'review', facts: { ...wrote('partial × opened', ['analytics']), consent: consented(['undecided', 'partial']) } },
  { name: 'analytics, some purposes having been accepted and not the chat', expect: 'fail', says: 'Stated purposes: audience measurement. The chat was not among them.', facts: { ...wrote('partial × opened', ['analytics']), consent: consented(['undecided', 'partial'], { chatGranted: false }) } },
  { name: 'analytics, some purposes having been accepted and the chat too', expect: 'untested', facts: { ...wrote('partial × opened', ['analytics']), consent: consented(['undecided', 'partial'], { chatGranted: true }) } },
  { name: 'analytics, watched late', expect: 'review', facts: { ...wrote('refused × opened', ['analytics']), recording: recorded({ fromStart: false }) } },

  { name: 'the conversation’s own and the CDN’s', expect: 'pass', cites: write,
    facts: { ...base, storage: [aCookie('parley_id', { writes: [aWrite('refused × opened', { cites: write })] }), aCookie('AWSALB', { infrastructure: true, purpose: 'unknown', writes: [aWrite('refused × opened')] })] } },
  { name: 'the conversation’s own, seen the moment it was stored', expect: 'pass', facts: { ...wrote('refused × opened', ['conversation']), watch: [watched('refused × opened', { afterLoadMs: 0 })] } },
  { name: 'nothing at all, watched for a while', expect: 'pass', facts: base },
  { name: 'of unknown purpose, singling out nobody', expect: 'pass', facts: { ...base, storage: [aKey('parley_open', { purpose: 'unknown', writes: [aWrite('refused × opened', { identifies: false })] })] } },
  { name: 'analytics of another company: not the chat’s', expect: 'pass', facts: wrote('refused × opened', ['analytics'], { vendor: null, confidence: null }) },
  { name: 'analytics of a vendor whose chat is not here', expect: 'pass', facts: wrote('refused × opened', ['analytics'], { vendor: 'hubspot' }) },
  { name: 'analytics before the opening is another check’s', expect: 'pass', facts: wrote('refused × closed', ['analytics']) },
  { name: 'analytics before the refusal is another check’s', expect: 'pass', facts: wrote('undecided × opened', ['analytics']) },
  { name: 'a test of features', expect: 'pass', facts: wrote('refused × opened', ['analytics'], {}, { probe: true, identifies: false }) },

  { name: 'just opened, and only a setting so far', expect: 'untested', facts: { ...base, watch: [watched('refused × opened', { afterLoadMs: 500 })], storage: [aKey('parley_open', { purpose: 'unknown', writes: [aWrite('refused × opened', { identifies: false })] })] } },
  { name: 'nothing yet, just opened', expect: 'untested', facts: { ...base, watch: [watched('refused × opened', { afterLoadMs: 500 })] }, says: 'Stay 2 seconds more.' },
  { name: 'refused, not opened', expect: 'untested', facts: { ...base, widgets: [aWidget()], watch: [watched('refused × closed')] }, says: 'Open the chat.' },
  { name: 'refused, opened by itself only', expect: 'untested', facts: { ...base, watch: [watched('refused × auto-opened')] }, says: 'Open the chat.' },
  { name: 'opened, not answered', expect: 'untested', facts: { ...base, consent: consented(['undecided']), watch: [watched('undecided × opened')] }, says: /^Refuse everything in the banner, then open the chat/ },
  { name: 'accepted', expect: 'untested', facts: { ...base, consent: consented(['undecided', 'accepted']), watch: [watched('accepted × opened')] }, says: /^Start a clean visit, refuse/ },
  { name: 'no chat yet', expect: 'untested', facts: {} },

  { name: 'no chat', expect: 'inapplicable', facts: { consent: refused, watch: [watched('refused × none')] } },
  { name: 'no banner', expect: 'inapplicable', facts: { widgets: [anOpenedWidget()], watch: [watched('no-banner × opened')] } },
]);
