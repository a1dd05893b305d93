import check from '../../lib/checks/chat-tracker-read-before-consent.ts';
import type { SentFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, aRequest, aWidget, aWrite, consented, phase, recorded, seqs, watched, type Cell } from '../support/facts.ts';

const [read, old] = [seqs(), seqs()];
const base = { widgets: [aWidget()], consent: consented(['undecided']), watch: [watched('undecided × closed')] };
/** A cookie of the vendor's own host, left by an earlier visit and sent with a request. */
const returns = (cell: Cell, more: Parameters<typeof aCookie>[1] = {}) => ({ ...base,
  storage: [aCookie('parley_id', { host: 'parley.example', party: 'third', existedBefore: true, identifies: true, purpose: 'analytics', reads: [{ at: 900, phase: phase(cell), cites: read }], cites: old, ...more })] });
const sends = (to: SentFact['to'], cell: Cell, more: Parameters<typeof aCookie>[1] = {}) =>
  returns(cell, { host: 'shop.example', party: 'first', reads: [], sentTo: [{ at: 900, phase: phase(cell), host: 'api.parley.example', to, visitors: true, cites: read }], ...more });
const FIRST = { host: 'shop.example', party: 'first' } as const;

describeCheck(check, [
  { name: 'a number for statistics, sent on arrival', expect: 'fail', alone: true, cites: read, facts: returns('undecided × closed'),
    says: 'The cookie “parley_id” (Parley) was sent to its vendor before the chat was opened; the visitor had not answered the banner.' },
  { name: 'without a banner, in the address', expect: 'fail', cites: read, facts: { ...sends('vendor', 'no-banner × closed'), consent: consented(['no-banner']) }, says: 'its value was sent to api.parley.example (the chat’s vendor)' },
  { name: 'to somebody else', expect: 'fail', facts: sends('advertising', 'undecided × closed') },
  { name: 'upon an opening by itself', expect: 'fail', facts: returns('undecided × auto-opened') },
  { name: 'the site’s own cookie, with a request to the vendor', expect: 'fail', facts: { ...returns('undecided × closed', FIRST), requests: [aRequest('undecided × closed', { cites: read })] } },

  { name: 'the conversation’s own: one may have been left open', expect: 'review', facts: returns('undecided × closed', { purpose: 'conversation' }), says: 'If a conversation had been left open then' },
  { name: 'for both', expect: 'review', facts: returns('undecided × closed', { purposes: ['conversation', 'analytics'] }) },
  { name: 'weakly attributed', expect: 'review', facts: returns('undecided × closed', { confidence: 'medium' }) },
  { name: 'at the moment of the click', expect: 'review', facts: returns('undecided × opened?') },
  { name: 'a choice of an earlier visit', expect: 'review', facts: { ...returns('unknown × closed'), consent: consented(['unknown']) }, says: 'earlier visit may still stand' },
  { name: 'accepted, and the banner does not name the chat', expect: 'review', facts: { ...returns('accepted × closed'), consent: consented(['undecided', 'accepted'], { chatCovered: false }) } },
  { name: 'whether it identifies was not seen', expect: 'review', facts: returns('undecided × closed', { identifies: undefined as unknown as boolean }) },
  { name: 'watched late', expect: 'review', facts: { ...returns('undecided × closed'), recording: recorded({ fromStart: false }) } },

  { name: 'it lay there and nobody read it', expect: 'pass', cites: old, facts: returns('undecided × closed', { reads: [] }) },
  { name: 'the site’s own cookie, to the site', expect: 'pass', facts: returns('undecided × closed', FIRST) },
  { name: 'to the site, in the address', expect: 'pass', facts: sends('site', 'undecided × closed') },
  { name: 'read once the chat was opened', expect: 'pass', facts: returns('undecided × opened') },
  { name: 'written anew before it was sent: the check on writes', expect: 'pass', facts: returns('undecided × closed', { writes: [aWrite('undecided × closed', { at: 500 })] }) },
  { name: 'after a refusal, which another check judges', expect: 'pass', facts: { ...returns('refused × closed'), consent: consented(['undecided', 'refused']) } },
  { name: 'accepted', expect: 'pass', facts: { ...returns('accepted × closed'), consent: consented(['undecided', 'accepted'], { chatCovered: true }) } },

  { name: 'nothing was there', expect: 'untested', facts: { ...base, storage: [aCookie('parley_id', { writes: [aWrite('undecided × closed')] })] }, says: 'then visit the site again without opening the chat' },
  { name: 'what was there identifies nobody', expect: 'untested', facts: returns('undecided × closed', { identifies: false }) },
  { name: 'only the CDN’s was there', expect: 'untested', facts: returns('undecided × closed', { infrastructure: true }) },
  { name: 'unread so far', expect: 'untested', facts: { ...returns('undecided × closed', { reads: [] }), watch: [watched('undecided × closed', { afterLoadMs: 1_000 })] }, says: 'Stay 9 seconds more' },
  { name: 'unread, answered at once', expect: 'untested', facts: { ...returns('undecided × closed', { reads: [] }), watch: [watched('refused × closed')] } },
  { name: 'unread, watched late', expect: 'untested', facts: { ...returns('undecided × closed', { reads: [] }), recording: recorded({ fromStart: false }) } },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('undecided × none')] } },
]);
